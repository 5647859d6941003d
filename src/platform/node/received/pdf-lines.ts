/** A run of signs as a PDF places it, in points; `y` grows downwards, `width` and `size` are as drawn. */
export interface PlacedRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A printed line: what stands on one base, from left to right. */
export interface PdfLine {
  /** From 1. */
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  /** Of most of its signs. */
  readonly size: number;
}

/** Bases that differ by less than this part of the size are one: digits in another font, a raised mark. */
const SAME_BASE = 0.4;
/** A wider gap, in sizes, is a blank that was not drawn. */
const BLANK = 0.45;
/** Between words in Latin letters. */
const THIN_BLANK = 0.15;

/** The runs of one page -> its lines from top to bottom. */
export function linesOfPage(page: number, runs: readonly PlacedRun[]): readonly PdfLine[] {
  const rows: PlacedRun[][] = [];
  for (const run of runs.filter(({ text }) => text !== '').toSorted((one, other) => one.y - other.y)) {
    const row = rows.at(-1);
    const base = row?.[0];
    if (row && base && run.y - base.y < SAME_BASE * Math.max(run.size, base.size)) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => lineOf(page, row)).filter(({ text }) => text !== '');
}

function lineOf(page: number, row: readonly PlacedRun[]): PdfLine {
  const runs = row.toSorted((one, other) => one.x - other.x);
  const drawn = runs.filter(({ text }) => text.trim() !== '');
  const size = mainSize(drawn);
  const x = Math.min(...drawn.map((run) => run.x));
  const end = Math.max(...drawn.map((run) => run.x + run.width));
  const y = Math.max(...drawn.map((run) => run.y));
  return { page, text: withoutSpread(joinRuns(runs)), x, end, y, size };
}

function joinRuns(runs: readonly PlacedRun[]): string {
  let [text, end] = ['', Number.POSITIVE_INFINITY];
  for (const run of runs) {
    text += isSetOff(text, run, run.x - end) ? ` ${run.text}` : run.text;
    end = run.x + run.width;
  }
  return text.replace(/ {2,}/gu, ' ');
}

/** A short line that was spread over the whole width has a blank after nearly each sign. */
function withoutSpread(line: string): string {
  const signs = line.trim().split(' ');
  const single = signs.filter((sign) => /^.{1,2}$/u.test(sign)).length;
  return single > 3 && single > signs.length * SPREAD ? signs.join('') : line.trim();
}

/** Of the pieces between blanks, those of one or two signs. */
const SPREAD = 0.6;

function isSetOff(before: string, { text, size }: PlacedRun, gap: number): boolean {
  if (/\s$/u.test(before) || /^\s/u.test(text)) return false;
  return gap > size * (/[a-z]$/iu.test(before) && /^[a-z]/iu.test(text) ? THIN_BLANK : BLANK);
}

/** The size of most signs, to half a point. */
export function mainSize(runs: readonly Pick<PlacedRun, 'text' | 'size'>[]): number {
  const signs = new Map<number, number>();
  for (const { text, size } of runs) {
    const rounded = Math.round(size * 2) / 2;
    signs.set(rounded, (signs.get(rounded) ?? 0) + text.length);
  }
  return [...signs].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0] as const)[0];
}
