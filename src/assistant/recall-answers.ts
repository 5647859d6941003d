import type { Outcome } from '../calculator/outcome.ts';
import { type CalendarDate, todayInShanghai } from '../policy/calendar-date.ts';
import type { Answer } from './answer.ts';
import { answerFromMemory } from './answer-question.ts';
import { readState } from './conversation/state.ts';
import type { Sources } from './dependencies.ts';
import type { Receipt } from './store.ts';

/** A kept answer that would be given otherwise now, with both. */
export interface Recalled {
  readonly receipt: Receipt;
  /** The day for which it is answered again. */
  readonly as_of: CalendarDate;
  readonly status: Answer['status'];
  readonly text: string;
  /** What is not the same: the status, the clauses that carry the answer, or what was calculated. */
  readonly differs: readonly ('status' | 'basis' | 'amounts')[];
  /** Status, basis and amounts of now: the same for as long as the answer of now is. */
  readonly change: string;
}

/**
 * The kept answers that would be given otherwise by the texts and the rules of now. Who asked of his own day is answered
 * for `asOf`; who asked of another day, for that one. Words alone count for nothing: a day more until a deadline is no
 * other answer.
 */
export async function recallAnswers(
  receipts: readonly Receipt[],
  asOf: CalendarDate,
  sources: Sources,
): Promise<readonly Recalled[]> {
  const recalled: Recalled[] = [];
  for (const receipt of receipts) {
    const found = await recallAnswer(receipt, asOf, (one, day) => answerAgain(one, day, sources));
    if (found.differs.length > 0) recalled.push(found);
  }
  return recalled;
}

/** What the question of a receipt is answered with by the texts and rules of now, for a day. */
export function answerAgain({ question, facts, memory }: Receipt, day: CalendarDate, sources: Sources) {
  return answerFromMemory({ message: question, facts, as_of: day }, readState(memory), sources);
}

type AnswerAgain = (receipt: Receipt, day: CalendarDate) => ReturnType<typeof answerAgain>;

/** A kept answer beside the one of now; `differs` is empty where they are the same. */
export async function recallAnswer(receipt: Receipt, asOf: CalendarDate, answer: AnswerAgain): Promise<Recalled> {
  const { answer: given, status } = receipt;
  const askedOfToday = receipt.as_of === todayInShanghai(new Date(receipt.asked));
  const day = askedOfToday ? asOf : receipt.as_of;
  const again = await answer(receipt, day);
  const outcomes = again.calculations.map(({ outcome }) => outcome);
  // Written by `receiptOf`, so their shape is known.
  const kept = receipt.outcomes as readonly Outcome[];
  const differs = [
    ...(again.answer.status === status ? [] : (['status'] as const)),
    ...(sameSet(basisOf(again.answer), basisOf(given)) ? [] : (['basis'] as const)),
    ...(sameSet(outcomes.map(resultOf), kept.map(resultOf)) ? [] : (['amounts'] as const)),
  ];
  const change = JSON.stringify([
    again.answer.status,
    basisOf(again.answer).toSorted(),
    outcomes.map(resultOf).toSorted(),
  ]);
  return { receipt, as_of: day, status: again.answer.status, text: again.answer.text, differs, change };
}

function basisOf({ citations }: Pick<Answer, 'citations'>): readonly string[] {
  return citations.filter(({ role }) => role === 'basis').map(({ clause }) => clause.id);
}

/** Whether it can be had, and how much; how it came about is left out. */
function resultOf({ measure, kind, amount }: Outcome): string {
  const { certainty, yuan, value, min, max, rate } = amount ?? {};
  return JSON.stringify([measure, kind, certainty, yuan, value, min, max, rate]);
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  const [ours, theirs] = [new Set(one), new Set(other)];
  return ours.size === theirs.size && [...ours].every((id) => theirs.has(id));
}
