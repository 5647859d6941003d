import type { Answer } from '../../assistant/answer.ts';
import { answerFromMemory } from '../../assistant/answer-question.ts';
import { EMPTY_STATE } from '../../assistant/conversation/state.ts';
import type { Sources } from '../../assistant/dependencies.ts';
import type { Amount } from '../../calculator/outcome.ts';
import { documentOfClause } from '../../policy/clause.ts';
import type { SimulatedConversation, SimulatedTurn } from './make-conversation.ts';

export interface PlayedTurn {
  readonly turn: SimulatedTurn;
  readonly passed: boolean;
  readonly text: string;
}

/** Plays a simulated conversation and holds every answer against the calculator. */
export async function playConversation(
  { measure, as_of: asOf, turns }: SimulatedConversation,
  sources: Sources,
): Promise<readonly PlayedTurn[]> {
  let state = EMPTY_STATE;
  const played: PlayedTurn[] = [];
  for (const turn of turns) {
    const { answer, state: after } = await answerFromMemory({ message: turn.say, as_of: asOf }, state, sources);
    state = after;
    played.push({ turn, passed: isRight(turn, answer, measure, sources), text: answer.text });
  }
  return played;
}

type Judged = Pick<Answer, 'status' | 'text' | 'amounts' | 'citations' | 'as_of'>;

function isRight(turn: SimulatedTurn, answer: Judged, id: string, sources: Sources): boolean {
  const measure = sources.measures.get(id);
  if (!measure) return false;
  const cited = answer.citations.map(({ clause }) => clause.id);
  if (turn.kind === 'aside') return answer.status === 'clarify' || answer.status === 'answered';
  if (turn.kind === 'department') return cited.some((clause) => documentOfClause(clause) === measure.document);
  if (turn.kind === 'clause' || turn.kind === 'open') return cited.includes(measure.clause);
  const expected = sources.calculate(id, turn.facts, answer.as_of);
  const applied = expected.applies_instead ?? id;
  const shown = answer.amounts.find((amount) => amount.measure === applied || amount.measure === id);
  return shown !== undefined && isSame(shown.amount, sources.calculate(shown.measure, turn.facts, answer.as_of).amount);
}

function isSame(shown: Judged['amounts'][number]['amount'], expected: Amount | null): boolean {
  const keys = ['yuan', 'value', 'min', 'max'] as const;
  return keys.every((key) => (shown?.[key] ?? null) === (expected?.[key] ?? null));
}
