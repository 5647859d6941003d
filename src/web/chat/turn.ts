import type { Answer, AnswerAmount, Citation, NextQuestion } from '../../assistant/answer.ts';
import type { Facts } from '../../policy/fact.ts';
import type { UnderstoodFact } from '../../question/facts/understood-fact.ts';
import type { ChatEvent } from '../client/ask.ts';
import type { Failure } from '../client/problem.ts';

/** What is asked: the words shown, the words sent, the facts set by hand, the day (null for today). */
export interface Asked {
  readonly key: string;
  readonly question: string;
  /** Other than `question` where a reply or a corrected fact asks the earlier question again. */
  readonly message: string;
  readonly facts: Facts;
  /** The fact that this reply or correction gives, to be shown; null for a question in words. */
  readonly given: UnderstoodFact | null;
  readonly asOf: string | null;
}

/** One question and what has come back for it so far. `answer` is set once, when the whole answer is there. */
export interface Turn extends Asked {
  readonly state: 'waiting' | 'streaming' | 'complete' | 'failed';
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly amounts: readonly AnswerAmount[];
  readonly next: NextQuestion | null;
  readonly answer: Answer | null;
  readonly failure: Failure | null;
}

/** A turn of which nothing has come back; made of an older turn, it begins that one anew. */
export function makeTurn({ key, question, message, facts, given, asOf }: Asked): Turn {
  const empty = { text: '', citations: [], amounts: [], next: null, answer: null, failure: null };
  return { key, question, message, facts, given, asOf, state: 'waiting', ...empty };
}

export function isUnderWay({ state }: Turn): boolean {
  return state === 'waiting' || state === 'streaming';
}

/** What is known of the asker: read from the words by the last answer, and given by hand since, the latest word of each. */
export function knownFacts(turns: readonly Turn[]): readonly UnderstoodFact[] {
  const understood = turns.findLast(({ answer }) => answer !== null)?.answer?.understood ?? [];
  const known = new Map(understood.map((fact) => [fact.fact, fact]));
  for (const { given } of turns) if (given) known.set(given.fact, given);
  return [...known.values()];
}

/** The turn after one more event. What the stream said is replaced by the whole answer when it arrives. */
export function applyEvent(turn: Turn, event: ChatEvent): Turn {
  switch (event.event) {
    case 'answer-start':
      return { ...makeTurn(turn), state: 'streaming' };
    case 'sentence':
      return { ...turn, state: 'streaming', text: turn.text + event.data.text };
    case 'citation':
      return { ...turn, citations: [...turn.citations, event.data] };
    case 'amount':
      return { ...turn, amounts: [...turn.amounts, event.data] };
    case 'question':
      return { ...turn, next: event.data };
    case 'answer-end':
      return completeTurn(turn, event.data);
    case 'error':
      return { ...turn, state: 'failed', failure: { kind: 'problem', status: 500, ...event.data } };
    case 'failure':
      return { ...turn, state: 'failed', failure: event.data };
    default:
      return turn;
  }
}

function completeTurn(turn: Turn, answer: Answer): Turn {
  const { text, citations, amounts, question } = answer;
  return { ...turn, state: 'complete', text, citations, amounts, next: question, answer, failure: null };
}
