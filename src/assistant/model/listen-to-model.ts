import type { Draft } from '../composing/compose-answer.ts';
import type { Statement } from '../statement.ts';
import { blocksOf } from './blocks.ts';
import { type CheckedLine, checkLine } from './check-line.ts';
import type { ModelBudget, Phrasing } from './phrasing.ts';
import { type ReplyLine, readLines, takeLines } from './read-reply.ts';

/** The reply is longer than its budget: nobody reads that, and some models never end. */
export class TooLong extends Error {}

/** Takes a reply in pieces and says at the end what became of it. */
export interface ModelListener {
  /** Throws `TooLong` when the reply grows beyond its budget. */
  readonly take: (piece: string) => void;
  readonly close: (failure: 'timeout' | 'error' | 'too_long' | null) => Phrasing;
}

/** Checks each line when it is whole; `hear` is told the opening and what was told since, all that begins the answer so far. */
export function listenTo(
  draft: Draft,
  hear: (opening: readonly Statement[]) => void,
  { characters }: Pick<ModelBudget, 'characters'>,
): ModelListener {
  const { opening, numbered } = blocksOf(draft);
  const checked: CheckedLine[] = [];
  let [waiting, length, isClosed] = ['', 0, false];
  const judge = (lines: readonly ReplyLine[]) => {
    checked.push(...lines.map((line) => checkLine(line, numbered)));
    if (lines.length > 0) hear([...opening, ...toldOnce(checked).flatMap(({ statements }) => statements)]);
  };
  hear(opening);
  return {
    take(piece) {
      if (isClosed) return;
      length += piece.length;
      if (length > characters) throw new TooLong(`reply longer than ${characters} characters`);
      const { lines, rest } = takeLines(waiting + piece);
      waiting = rest;
      judge(lines);
    },
    close(failure) {
      // Half a line may say the opposite of the whole.
      if (failure === null) judge(readLines(waiting));
      isClosed = true;
      return outcomeOf(checked, failure, draft);
    },
  };
}

function outcomeOf(
  checked: readonly CheckedLine[],
  failure: 'timeout' | 'error' | 'too_long' | null,
  draft: Draft,
): Phrasing {
  const told = toldOnce(checked);
  const found = {
    forged: checked.filter(({ kind }) => kind === 'forged').length,
    rejected: checked.flatMap((line) => (line.kind === 'forged' ? line.text : (line.lie ?? []))),
  };
  const statements = withRest(told, draft);
  const isOtherwise = statements.some((statement, index) => statement !== draft.statements[index]);
  if (isOtherwise) return { kind: 'phrased', draft: { ...draft, statements }, ...found };
  if (failure !== null) return { kind: 'failed', reason: failure };
  if (checked.length === 0) return { kind: 'failed', reason: 'empty' };
  return found.rejected.length > 0 ? { kind: 'unproven', ...found } : { kind: 'unchanged', ...found };
}

type Told = Extract<CheckedLine, { readonly kind: 'told' }>;

/** Each block where it is told first; a line that lies about it does not move it. */
function toldOnce(checked: readonly CheckedLine[]): readonly Told[] {
  const told = checked.flatMap((line) => (line.kind === 'told' && line.lie === null ? [line] : []));
  return told.filter(({ block }, index) => told.findIndex((other) => other.block === block) === index);
}

/** The draft's own opening, what the model told in its order, and all that it left out: it may not hide a condition, a limit or an end. */
function withRest(told: readonly Told[], draft: Draft): readonly Statement[] {
  const { opening, numbered } = blocksOf(draft);
  const left = numbered.filter((block) => !told.some((line) => line.block.number === block.number));
  return [...opening, ...told.flatMap(({ statements }) => statements), ...left.flatMap(({ statements }) => statements)];
}
