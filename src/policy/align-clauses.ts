import type { Clause } from './clause.ts';
import { measureLikeness, type TextLikeness } from './text-likeness.ts';

/** Two clauses that answer to each other; `part` names the side that stands in the other beside something else. */
export interface AlignedPair {
  readonly here: Clause | null;
  readonly there: Clause | null;
  readonly part: 'here' | 'there' | null;
}

/** Below this likeness two clauses have nothing to do with each other. */
const LEAST_LIKENESS = 0.25;
/** A clause whose words stand in another one to this share has been taken into it; less is enough at the same place. */
const LEAST_CONTAINMENT = 0.5;
const LEAST_CONTAINMENT_IN_PLACE = 0.35;
/** What the same place and the same short title add to the likeness. */
const SAME_PLACE = 0.1;

interface Candidate {
  readonly clause: Clause;
  readonly words: string;
  /** Place in its list. */
  readonly at: number;
}

/**
 * Clauses of two texts, each with its counterpart, in the order of the second text; what is only in the first stands
 * where it stood there. Likeness is by words, so that a clause is found after it moved.
 */
export function alignClauses(here: readonly Clause[], there: readonly Clause[]): readonly AlignedPair[] {
  const [ours, theirs] = [here.map(candidateOf), there.map(candidateOf)];
  const like = measureLikeness(
    ours.map(({ words }) => words),
    theirs.map(({ words }) => words),
  );
  const whole = pairUp(ours, theirs, like);
  const paired = new Set(whole.flat());
  const merged = ours
    .filter((one) => !paired.has(one))
    .map((one) =>
      pairWith(
        one,
        findHolder(one, theirs, (other) => like.inThere(one.at, other)),
        'here',
      ),
    );
  const split = theirs
    .filter((one) => !paired.has(one))
    .map((one) =>
      pairWith(
        one,
        findHolder(one, ours, (other) => like.inHere(other, one.at)),
        'there',
      ),
    );
  const pairs = whole.map(([one, other]) => ({ here: one.clause, there: other.clause, part: null }));
  return inOrder([...pairs, ...merged, ...split], here, there);
}

function candidateOf(clause: Clause, at: number): Candidate {
  return { clause, words: withoutLabel(clause), at };
}

/** `第三条`, `（一）`, `1.`, `一、` at the beginning of a clause. */
const PRINTED_LABEL =
  /^\s*(?:第[一二三四五六七八九十百零〇\d]+[条章节款项]|[（(][一二三四五六七八九十百\d]+[）)]|\d+[.．、]|[一二三四五六七八九十]+[、是])\s*/u;

/** What a clause says itself, without its printed label. */
export function withoutLabel({ own }: Clause): string {
  return own.replace(PRINTED_LABEL, '');
}

/** Best pairs first, each clause once. */
function pairUp(
  ours: readonly Candidate[],
  theirs: readonly Candidate[],
  like: TextLikeness,
): readonly (readonly [Candidate, Candidate])[] {
  const scored = ours.flatMap((one) =>
    theirs.flatMap((other) => {
      const score = scoreOf(one, other, like);
      return score < LEAST_LIKENESS ? [] : [{ one, other, score }];
    }),
  );
  scored.sort((left, right) => right.score - left.score);
  const used = new Set<Candidate>();
  return scored.flatMap(({ one, other }) => {
    if (used.has(one) || used.has(other)) return [];
    used.add(one).add(other);
    return [[one, other] as const];
  });
}

function scoreOf(one: Candidate, other: Candidate, like: TextLikeness): number {
  const samePath = one.clause.path === other.clause.path;
  if (one.clause.kind === 'front' || other.clause.kind === 'front') return samePath ? 1 : 0;
  if ((one.clause.kind === 'heading') !== (other.clause.kind === 'heading')) return 0;
  const base = one.words === other.words ? 1 : like.likeness(one.at, other.at);
  const sameTitle = one.clause.heading !== null && one.clause.heading === other.clause.heading;
  return base + (samePath ? SAME_PLACE : 0) + (sameTitle ? SAME_PLACE : 0);
}

/** A term in quotation marks is what a clause is about: one on “规升强” does not live on in one on “小升规”. */
const NAMED_TERM = /“[^”]{1,8}”/gu;

/** The clause that took the words of another one in; null when none did. */
function findHolder(
  one: Candidate,
  holders: readonly Candidate[],
  shareIn: (holder: number) => number,
): Candidate | null {
  if (one.clause.kind === 'front' || one.clause.kind === 'heading') return null;
  const terms = [...one.words.matchAll(NAMED_TERM)].map(([term]) => term);
  const shares = holders.flatMap((holder) => {
    const share = shareIn(holder.at);
    const least = holder.clause.path === one.clause.path ? LEAST_CONTAINMENT_IN_PLACE : LEAST_CONTAINMENT;
    return share < least || !terms.every((term) => holder.words.includes(term)) ? [] : [{ holder, share }];
  });
  return shares.sort((left, right) => right.share - left.share)[0]?.holder ?? null;
}

function pairWith(one: Candidate, holder: Candidate | null, side: 'here' | 'there'): AlignedPair {
  const other = holder?.clause ?? null;
  const part = holder ? side : null;
  return side === 'here' ? { here: one.clause, there: other, part } : { here: other, there: one.clause, part };
}

function inOrder(
  pairs: readonly AlignedPair[],
  here: readonly Clause[],
  there: readonly Clause[],
): readonly AlignedPair[] {
  const theirPlace = new Map(there.map((clause, index) => [clause, index]));
  const ourPlace = new Map(here.map((clause, index) => [clause, index]));
  const counterpart = new Map(
    pairs.flatMap(({ here: one, there: other, part }) => (one && other && !part ? [[one, other] as const] : [])),
  );
  const placeOf = ({ here: one, there: other }: AlignedPair): number => {
    if (other) return theirPlace.get(other) ?? 0;
    const before = here.slice(0, (one && ourPlace.get(one)) ?? 0).reverse();
    const neighbour = before.map((clause) => counterpart.get(clause)).find((clause) => clause !== undefined);
    return neighbour ? (theirPlace.get(neighbour) ?? 0) + 0.5 : -0.5;
  };
  const places = new Map(pairs.map((pair) => [pair, placeOf(pair)]));
  const order = (pair: AlignedPair) => (places.get(pair) ?? 0) + (pair.part ? 0.25 : 0);
  return [...pairs].sort((left, right) => order(left) - order(right));
}
