import { diffText } from './diff-text.ts';
import { type Figure, type FigureKind, type FigureRole, findFigures } from './figure.ts';

/** A stretch of two texts laid side by side, in reading order. */
export interface TextSegment {
  readonly kind: 'equal' | 'removed' | 'added';
  readonly text: string;
}

/** One side of a figure that changed; `role` tells 给予10万元 (plain) from 最高10万元 (ceiling). */
export interface ComparedFigure {
  readonly raw: string;
  readonly role: FigureRole;
}

export interface FigureChange {
  readonly kind: FigureKind;
  readonly here: ComparedFigure | null;
  readonly there: ComparedFigure | null;
}

export interface TextComparison {
  readonly segments: readonly TextSegment[];
  readonly figures: readonly FigureChange[];
}

/** Where two texts differ, word by word: a figure or a Latin word is never cut. Blanks are disregarded. */
export function compareTexts(here: string, there: string): TextComparison {
  const [one, other] = [withoutBlanks(here), withoutBlanks(there)];
  return { segments: segmentsOf(one, other), figures: changedFigures(here, there) };
}

/** True when two texts say the same in the same words; blanks, width and the form of marks are disregarded. */
export function isSameText(here: string, there: string): boolean {
  return fold(here) === fold(there);
}

function fold(text: string): string {
  return withoutBlanks(text)
    .normalize('NFKC')
    .replace(/[“”]/gu, '"')
    .replace(/[—–－]+/gu, '-');
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/gu, '');
}

const LATIN_WORD = /[A-Za-z0-9.]+/gu;
/** Each word stands for one character of the private use area, so that a difference by character is one by word. */
const PRIVATE_USE = 0xe000;

function segmentsOf(one: string, other: string): readonly TextSegment[] {
  const words: string[] = [];
  const [here, there] = [encode(one, words), encode(other, words)];
  const decode = (text: string) => text.replace(/[\ue000-\uf8ff]/gu, (sign) => words[signIndex(sign)] ?? sign);
  const segments: TextSegment[] = [];
  let at = 0;
  for (const difference of diffText(here, there)) {
    segments.push({ kind: 'equal', text: decode(here.slice(at, difference.at)) });
    segments.push({ kind: 'removed', text: decode(difference.here) });
    segments.push({ kind: 'added', text: decode(difference.there) });
    at = difference.at + difference.here.length;
  }
  segments.push({ kind: 'equal', text: decode(here.slice(at)) });
  return segments.filter(({ text }) => text !== '');
}

function signIndex(sign: string): number {
  return sign.charCodeAt(0) - PRIVATE_USE;
}

function encode(text: string, words: string[]): string {
  const spans = [...findFigures(text), ...[...text.matchAll(LATIN_WORD)].map(placeOf)]
    .filter(({ start, end }) => end - start > 1)
    .sort((left, right) => left.start - right.start || right.end - left.end);
  let [encoded, at] = ['', 0];
  for (const { start, end } of spans) {
    if (start < at) continue;
    encoded += text.slice(at, start) + signOf(text.slice(start, end), words);
    at = end;
  }
  return encoded + text.slice(at);
}

function placeOf(match: RegExpExecArray): { readonly start: number; readonly end: number } {
  return { start: match.index, end: match.index + match[0].length };
}

function signOf(word: string, words: string[]): string {
  const known = words.indexOf(word);
  return String.fromCharCode(PRIVATE_USE + (known === -1 ? words.push(word) - 1 : known));
}

/** Figures that one text has and the other lacks, paired by value, then by kind, in reading order. */
function changedFigures(one: string, other: string): readonly FigureChange[] {
  const [here, there] = [figuresOf(one), figuresOf(other)];
  const gone = without(here, there, sameFigure);
  const come = without(there, here, sameFigure);
  const changes: FigureChange[] = [];
  for (const isPartner of [sameValue, sameKind])
    for (const figure of [...gone]) {
      const at = come.findIndex((candidate) => isPartner(figure, candidate));
      const [partner] = at === -1 ? [] : come.splice(at, 1);
      if (!partner) continue;
      gone.splice(gone.indexOf(figure), 1);
      changes.push({ kind: figure.kind, here: sideOf(figure), there: sideOf(partner) });
    }
  return [
    ...changes,
    ...gone.map((figure) => ({ kind: figure.kind, here: sideOf(figure), there: null })),
    ...come.map((figure) => ({ kind: figure.kind, here: null, there: sideOf(figure) })),
  ];
}

type IsPartner = (one: Figure, other: Figure) => boolean;
const sameKind: IsPartner = (one, other) => one.kind === other.kind;
const sameValue: IsPartner = (one, other) => one.value === other.value;
const sameFigure: IsPartner = (one, other) => sameValue(one, other) && one.role === other.role;

/** Labels of clauses move about without a change in what the text says. */
function figuresOf(text: string): readonly Figure[] {
  return findFigures(text).filter(({ kind }) => kind !== 'label' && kind !== 'bare');
}

function without(figures: readonly Figure[], others: readonly Figure[], isPartner: IsPartner): Figure[] {
  const rest = [...others];
  return figures.filter((figure) => {
    const at = rest.findIndex((candidate) => isPartner(figure, candidate));
    if (at !== -1) rest.splice(at, 1);
    return at === -1;
  });
}

function sideOf({ raw, role }: Figure): ComparedFigure {
  return { raw: withoutBlanks(raw), role };
}
