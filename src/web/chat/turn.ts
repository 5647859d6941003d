import type { Answer, AnswerAmount, Citation } from '../../assistant/answer.ts';
import type { Facts } from '../../policy/fact.ts';
import type { UnderstoodFact } from '../../question/facts/understood-fact.ts';
import type { ChatEvent } from '../client/ask.ts';
import type { Failure } from '../client/problem.ts';

/** What is asked: the words, the facts set by hand, the day (null for today). */
export interface Asked {
  readonly key: string;
  readonly message: string;
  readonly facts: Facts;
  /** The facts that were given by taps, as they are shown. */
  readonly given: readonly UnderstoodFact[];
  /** Facts that the asker does not know or does not tell: not asked again. */
  readonly skip: readonly string[];
  /** Facts that were read from the words and that the asker took back; absent where there was none. */
  readonly withdrawn?: readonly string[];
  readonly asOf: string | null;
}

/** One question and what has come back for it so far. `answer` is set once the whole answer is there. */
export interface Turn extends Asked {
  /** `updating`: the whole answer stands while it is asked again with something more. */
  readonly state: 'waiting' | 'streaming' | 'updating' | 'complete' | 'failed';
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly amounts: readonly AnswerAmount[];
  readonly answer: Answer | null;
  readonly failure: Failure | null;
}

/** A turn of which nothing has come back; made of an older turn, it begins that one anew. */
export function makeTurn({ key, message, facts, given, skip, withdrawn = [], asOf }: Asked): Turn {
  const empty = { text: '', citations: [], amounts: [], answer: null, failure: null };
  return { key, message, facts, given, skip, withdrawn, asOf, state: 'waiting', ...empty };
}

/** The same question with something more or less given: its answer stands until the new one is whole. */
export function reviseTurn(turn: Turn, change: Partial<Omit<Asked, 'key' | 'message'>>): Turn {
  const asked = { ...turn, ...change };
  return turn.answer ? { ...asked, state: 'updating', failure: null } : makeTurn(asked);
}

export function isUnderWay({ state }: Turn): boolean {
  return state === 'waiting' || state === 'streaming' || state === 'updating';
}

/** What is known of the asker: read from the words by the answer, and given by hand since. */
export function knownFacts({ answer, given }: Turn): readonly UnderstoodFact[] {
  const known = new Map((answer?.understood ?? []).map((fact) => [fact.fact, fact]));
  for (const fact of given) known.set(fact.fact, fact);
  return [...known.values()];
}

/** The turn after one more event. What the stream said is replaced by the whole answer when it arrives; an answer that stands, only then. */
export function applyEvent(turn: Turn, event: ChatEvent): Turn {
  if (event.event === 'answer-end') return completeTurn(turn, event.data);
  if (event.event === 'failure') return failTurn(turn, event.data);
  if (event.event === 'error') return failTurn(turn, { kind: 'problem', status: 500, ...event.data });
  return turn.state === 'updating' ? turn : growTurn(turn, event);
}

function growTurn(turn: Turn, event: ChatEvent): Turn {
  switch (event.event) {
    case 'answer-start':
      return { ...makeTurn(turn), state: 'streaming' };
    case 'sentence':
      return { ...turn, state: 'streaming', text: turn.text + event.data.text };
    case 'citation':
      return { ...turn, citations: [...turn.citations, event.data] };
    case 'amount':
      return { ...turn, amounts: [...turn.amounts, event.data] };
    default:
      return turn;
  }
}

function completeTurn(turn: Turn, answer: Answer): Turn {
  const { text, citations, amounts } = answer;
  return { ...turn, state: 'complete', text, citations, amounts, answer, failure: null };
}

function failTurn(turn: Turn, failure: Failure): Turn {
  return { ...turn, state: turn.answer ? 'complete' : 'failed', failure };
}
