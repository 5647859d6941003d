import type { Clause, SourceRange } from '../policy/clause.ts';
import { diffText, type TextDifference } from '../policy/diff-text.ts';
import type { Copy } from '../policy/document.ts';
import { copyMessages as messages } from './messages.ts';

type Difference = Copy['differences'][number];

/** Characters of equal text shown on both sides of a difference. */
const CONTEXT = 6;

/** Where the words of a further copy differ from the primary one, clause by clause, blanks disregarded. */
export function compareCopies(
  primary: readonly Clause[],
  further: readonly Clause[],
  file: string,
  range: SourceRange,
): Copy {
  const paths = new Map(further.map((clause) => [clause.path, clause]));
  const known = new Set(primary.map(({ path }) => path));
  const differences = [
    ...primary.flatMap((clause) => compareClause(clause, paths.get(clause.path))),
    ...further.filter(({ path }) => !known.has(path)).map(({ own }) => added(own)),
  ];
  return { file, range, differences };
}

function compareClause(here: Clause, there: Clause | undefined): readonly Difference[] {
  if (!there) return [{ clause: here.id, here: here.own, there: '', note: messages.missing }];
  const [one, other] = [withoutBlanks(here.own), withoutBlanks(there.own)];
  return diffText(one, other).map((difference) => ({
    clause: here.id,
    here: inContext(one, difference.at, difference.here.length),
    there: inContext(other, difference.atThere, difference.there.length),
    note: noteOf(difference),
  }));
}

function added(own: string): Difference {
  return { clause: null, here: '', there: own, note: messages.added };
}

/** The words with a little text around them, so that 于 and 予 can be read. */
function inContext(text: string, at: number, length: number): string {
  const [from, to] = [Math.max(0, at - CONTEXT), Math.min(text.length, at + length + CONTEXT)];
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}

function noteOf({ here, there }: TextDifference): string {
  return foldMarks(here) === foldMarks(there) ? messages.marks : messages.words;
}

/** Full and half width marks are the same mark. */
function foldMarks(text: string): string {
  return text.normalize('NFKC').replace(/。/gu, '.').replace(/、/gu, ',');
}

function withoutBlanks(text: string): string {
  return text.replace(/\s/gu, '');
}
