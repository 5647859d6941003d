/** A stretch where two texts differ: what each has there, and where. Equal text stands between two stretches. */
export interface TextDifference {
  readonly here: string;
  readonly there: string;
  /** Offset in the first text. */
  readonly at: number;
  /** Offset in the second text. */
  readonly atThere: number;
}

/** Equal runs shorter than this join the differences around them, so that words are shown and no single characters. */
const SHORTEST_EQUAL_RUN = 3;

/** The differences between two texts in order; none when they are equal. Character by character (Myers 1986). */
export function diffText(here: string, there: string): readonly TextDifference[] {
  const start = commonPrefix(here, there);
  const end = commonSuffix(here.slice(start), there.slice(start));
  const [one, other] = [here.slice(start, here.length - end), there.slice(start, there.length - end)];
  return joinClose(stretchesOf(backtrack(one, other)), one, other).map(([fromHere, toHere, fromThere, toThere]) => ({
    here: one.slice(fromHere, toHere),
    there: other.slice(fromThere, toThere),
    at: start + fromHere,
    atThere: start + fromThere,
  }));
}

type Point = readonly [x: number, y: number];
type Stretch = readonly [fromHere: number, toHere: number, fromThere: number, toThere: number];

function commonPrefix(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one[length] === other[length]) length += 1;
  return length;
}

function commonSuffix(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}

/** Furthest reaching paths, one array for each number of edits. */
function searchEdits(one: string, other: string): readonly Int32Array[] {
  const most = one.length + other.length;
  const reach = new Int32Array(2 * most + 3);
  const history: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    history.push(reach.slice(most + 1 - edits - 1, most + 1 + edits + 2));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const at = most + 1 + diagonal;
      const [below, above] = [reach[at + 1] ?? 0, reach[at - 1] ?? 0];
      let x = diagonal === -edits || (diagonal !== edits && above < below) ? below : above + 1;
      while (x < one.length && x - diagonal < other.length && one[x] === other[x - diagonal]) x += 1;
      reach[at] = x;
      if (x >= one.length && x - diagonal >= other.length) return history;
    }
  }
  return history;
}

/** The points of the edit path at which one text is left behind, from the end to the start. */
function backtrack(one: string, other: string): readonly Point[] {
  const history = searchEdits(one, other);
  const points: Point[] = [[one.length, other.length]];
  let [x, y] = [one.length, other.length];
  for (let edits = history.length - 1; edits > 0; edits -= 1) {
    const reach = history[edits] ?? new Int32Array();
    const centre = edits + 1;
    const diagonal = x - y;
    const [below, above] = [reach[centre + diagonal + 1] ?? 0, reach[centre + diagonal - 1] ?? 0];
    const insertion = diagonal === -edits || (diagonal !== edits && above < below);
    const previous = diagonal + (insertion ? 1 : -1);
    const fromX = insertion ? below : above;
    points.push([insertion ? fromX : fromX + 1, insertion ? fromX - previous + 1 : fromX - previous]);
    [x, y] = [fromX, fromX - previous];
    points.push([x, y]);
  }
  return points;
}

/** Each pair of points one edit apart is a difference of one character. */
function stretchesOf(points: readonly Point[]): readonly Stretch[] {
  const forward = [...points].reverse();
  return forward.flatMap(([x, y], index): readonly Stretch[] => {
    const next = forward[index + 1];
    return next && next[0] - x + next[1] - y === 1 ? [[x, next[0], y, next[1]]] : [];
  });
}

function joinClose(stretches: readonly Stretch[], one: string, other: string): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last && stretch[0] - last[1] < SHORTEST_EQUAL_RUN && stretch[2] - last[3] < SHORTEST_EQUAL_RUN)
      joined[joined.length - 1] = [last[0], stretch[1], last[2], stretch[3]];
    else joined.push(stretch);
  }
  return joined.filter(([a, b, c, d]) => one.slice(a, b) !== other.slice(c, d));
}
