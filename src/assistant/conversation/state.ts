import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { Level } from '../../policy/document.ts';
import type { Facts } from '../../policy/fact.ts';
import type { Act, Attribute } from '../../question/acts.ts';
import type { UnderstoodFact } from '../../question/facts/understood-fact.ts';
import type { TurnAct } from '../../question/turn/turn-act.ts';
import type { AnswerStatus } from '../answer.ts';
import type { Memory } from '../store.ts';

/** `said` in words, `chosen` in a form or by a button, `derived` from what was said by adding or taking away. */
export type FactSource = 'said' | 'chosen' | 'derived';

/** A fact of who asks, where it is from, and in which turn (from 1) it was given. */
export interface ProfileFact extends UnderstoodFact {
  readonly source: FactSource;
  readonly turn: number;
}

/** One of the things that the last answer showed, in its order. */
export interface Shown {
  readonly clause: string;
  readonly measure: string | null;
}

/** What is spoken of. Ids, most important first. */
export interface Focus {
  /** The words by which it is searched. */
  readonly topic: string;
  /** What was asked of it. */
  readonly act: Act;
  readonly asks: readonly Attribute[];
  readonly level: Level | null;
  readonly documents: readonly string[];
  readonly clauses: readonly string[];
  /** The clause that the last answer opened with, be it only beside what is spoken of. */
  readonly told: string | null;
  /** The measures that were reckoned. */
  readonly measures: readonly string[];
  readonly shown: readonly Shown[];
  /** The measure that led each answer about this topic, last first. */
  readonly led: readonly string[];
  /** Supposed for this topic alone; the profile stays as it is. */
  readonly supposed: readonly ProfileFact[];
  /** The day for which the last turn was answered, where its words moved it; null for the day of the request. */
  readonly as_of: CalendarDate | null;
}

/** A question that was asked back. */
export interface OpenQuestion {
  readonly fact: string;
  readonly prompt: string;
}

export interface SaidTurn {
  readonly message: string;
  readonly act: TurnAct;
  readonly status: AnswerStatus;
}

/** All that a conversation carries from one turn to the next: a value, kept with every receipt. */
export interface ConversationState {
  /** Turns that were answered. */
  readonly turn: number;
  readonly profile: readonly ProfileFact[];
  /** The profile before its last change, for taking it back. */
  readonly before: readonly ProfileFact[] | null;
  /** The asker's own profile while the case of somebody else is spoken of; null otherwise. */
  readonly own: readonly ProfileFact[] | null;
  readonly focus: Focus | null;
  /** What was spoken of earlier, last first. */
  readonly stack: readonly Focus[];
  readonly open: OpenQuestion | null;
  /** Facts that the asker does not know or does not want to tell; they are not asked again. */
  readonly skipped: readonly string[];
  /** Facts that the words of this turn seem to tell, and that the asker took back; empty again with the next turn. */
  readonly withdrawn: readonly string[];
  /** The document number that was named last, held or not: 27号呢 means its neighbour. */
  readonly number: string | null;
  /** Last first. */
  readonly said: readonly SaidTurn[];
}

export const EMPTY_STATE: ConversationState = {
  turn: 0,
  profile: [],
  before: null,
  own: null,
  focus: null,
  stack: [],
  open: null,
  skipped: [],
  withdrawn: [],
  number: null,
  said: [],
};

/** Stored memory -> state. What is kept by an older version, or has another shape, is forgotten rather than trusted. */
export function readState(memory: Memory | undefined): ConversationState {
  const kept = memory as Partial<ConversationState> | undefined;
  const isState = Array.isArray(kept?.profile) && Array.isArray(kept.stack) && typeof kept.turn === 'number';
  return isState ? { ...EMPTY_STATE, ...kept } : EMPTY_STATE;
}

/** What is known for the calculator: what was supposed stands before what was said. */
export function factsOf({ profile, focus }: Pick<ConversationState, 'profile' | 'focus'>): Facts {
  return Object.fromEntries([...profile, ...(focus?.supposed ?? [])].map(({ fact, value }) => [fact, value]));
}
