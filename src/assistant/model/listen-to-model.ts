import type { Draft } from '../composing/compose-answer.ts';
import type { Statement } from '../statement.ts';
import type { CheckedSentence } from './check-sentence.ts';
import type { ModelBudget, Phrasing } from './phrase-with-model.ts';
import { sentencesWithMarks, takeSentences } from './read-reply.ts';

/** The reply is longer than its budget: nobody reads that, and some models never end. */
export class TooLong extends Error {}

/** Takes a reply in pieces and says at the end what became of it. */
export interface ModelListener {
  /** Throws `TooLong` when the reply grows beyond its budget. */
  readonly take: (piece: string) => void;
  readonly close: (failure: 'timeout' | 'error' | 'too_long' | null) => Phrasing;
}

/** Checks each sentence when it is whole; `hear` is told headlines and sound sentences, all that open the answer so far. */
export function listenTo(
  draft: Draft,
  check: (sentence: string) => CheckedSentence,
  hear: (opening: readonly Statement[]) => void,
  { characters }: Pick<ModelBudget, 'characters'>,
): ModelListener {
  const headlines = draft.statements.filter(isHeadline);
  const checked: CheckedSentence[] = [];
  let [waiting, length, isClosed] = ['', 0, false];
  const judge = (sentences: readonly string[]) => {
    checked.push(...sentences.map(check));
    if (sentences.length > 0) hear([...headlines, ...soundOf(checked)]);
  };
  hear(headlines);
  return {
    take(piece) {
      if (isClosed) return;
      length += piece.length;
      if (length > characters) throw new TooLong(`reply longer than ${characters} characters`);
      const { sentences, rest } = takeSentences(waiting + piece);
      waiting = rest;
      judge(sentences);
    },
    close(failure) {
      // Half a sentence may say the opposite of the whole.
      if (failure === null) judge(sentencesWithMarks(waiting));
      isClosed = true;
      return outcomeOf(checked, failure, length, draft);
    },
  };
}

function outcomeOf(
  checked: readonly CheckedSentence[],
  failure: 'timeout' | 'error' | 'too_long' | null,
  length: number,
  draft: Draft,
): Phrasing {
  const sound = soundOf(checked);
  const unproven = checked.filter((one) => one.kind === 'unproven');
  const found = {
    forged: unproven.reduce((sum, { forged }) => sum + forged, 0),
    rejected: unproven.map(({ text }) => text),
  };
  if (sound.length > 0) return { kind: 'phrased', draft: { ...draft, statements: withRest(sound, draft) }, ...found };
  if (failure !== null) return { kind: 'failed', reason: failure };
  return length === 0 || checked.length === 0 ? { kind: 'failed', reason: 'empty' } : { kind: 'unproven', ...found };
}

function soundOf(checked: readonly CheckedSentence[]): readonly Statement[] {
  return checked.flatMap((one) => (one.kind === 'sound' ? [one.statement] : []));
}

/** The draft's own headline opens, and whatever the model left out or could not prove follows: it may not hide a rule or its end. */
function withRest(phrased: readonly Statement[], draft: Draft): readonly Statement[] {
  const said = new Set(phrased.flatMap(({ cites }) => cites));
  const [headlines, others] = [draft.statements.filter(isHeadline), draft.statements.filter((one) => !isHeadline(one))];
  return [
    ...headlines,
    ...phrased,
    ...others.filter(({ cites }) => cites.length === 0 || !cites.every((id) => said.has(id))),
  ];
}

function isHeadline({ style }: Statement): boolean {
  return style === 'headline';
}
