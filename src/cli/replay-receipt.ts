import { answerFromMemory } from '../assistant/answer-question.ts';
import { readState } from '../assistant/conversation/state.ts';
import type { Sources } from '../assistant/dependencies.ts';
import type { Receipt } from '../assistant/store.ts';
import { compareOutcomes, type OutcomeChange } from '../calculator/compare-outcomes.ts';
import type { Outcome } from '../calculator/outcome.ts';

/** A kept answer beside what would be answered now, for the same day, facts and memory, without a model. */
export interface Replay {
  readonly receipt: Receipt;
  readonly same_corpus: boolean;
  /** Each calculation of then and now. */
  readonly calculations: readonly OutcomeChange[];
  readonly text: string;
  /** Calculations, status and text are the same; the text of a model is not compared. */
  readonly same: boolean;
}

/** Answers the question of a receipt again and compares. */
export async function replayReceipt(receipt: Receipt, sources: Sources): Promise<Replay> {
  const { question, facts, as_of, memory, answer, status, model, revision } = receipt;
  const again = await answerFromMemory({ message: question, facts, as_of }, readState(memory), sources);
  // They were written by `receiptOf`, so their shape is known.
  const kept = receipt.outcomes as readonly Outcome[];
  const calculations = compareOutcomes(
    kept,
    again.calculations.map(({ outcome }) => outcome),
  );
  const sameText = model !== null || again.answer.text === answer.text;
  return {
    receipt,
    same_corpus: sources.revision === revision,
    calculations,
    text: again.answer.text,
    same: sameText && again.answer.status === status && calculations.every(({ kind }) => kind === 'same'),
  };
}
