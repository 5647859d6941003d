import type { Deadline, DeadlineRequest } from '../calculator/deadline.ts';
import type { Measure } from '../calculator/measure.ts';
import type { Asking } from '../calculator/next-question.ts';
import type { Match, NextQuestion, Outcome } from '../calculator/outcome.ts';
import type { CalendarDate } from '../policy/calendar-date.ts';
import type { Clauses } from '../policy/clauses.ts';
import type { PolicyDocument } from '../policy/document.ts';
import type { Fact, Facts } from '../policy/fact.ts';
import type { Identity } from '../policy/identity.ts';
import type { Jurisdictions } from '../policy/jurisdiction.ts';
import type { AskingWords } from '../question/asking-words.ts';
import type { Said } from '../question/english/read-english.ts';
import type { Interpreted } from '../question/interpreted.ts';
import type { Plan, Profile, Trade } from '../question/profile/profile.ts';
import type { TurnActs } from '../question/turn/turn-act.ts';
import type { ContentWord } from '../retrieval/content-words.ts';
import type { LikenessTo } from '../retrieval/embedding/find-likeness.ts';
import type { SearchRequest, SearchResult } from '../retrieval/search-result.ts';
import type { CuratedAnswer } from './curated-answer.ts';

/** What the assistant works with; retrieval and calculator meet here and nowhere else. */
export interface Sources {
  /** SHA-256 of the corpus, for receipts. */
  readonly revision: string;
  readonly documents: ReadonlyMap<string, PolicyDocument>;
  readonly clauses: Clauses;
  readonly jurisdictions: Jurisdictions;
  readonly service: Identity;
  /** First characters of the signs of agencies, by which numbers are told from the words before them. */
  readonly signs: string;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly search: (request: SearchRequest) => Promise<SearchResult>;
  /** The language of a message, and its words in Chinese. */
  readonly readLanguage: (message: string) => Said;
  /** What Chinese words are called in English; null where too few are known. */
  readonly gloss: (chinese: string) => string | null;
  /** What `search` would understand of a question, without searching. */
  readonly interpret: (query: string, asOf: CalendarDate) => Interpreted;
  /** The words of a message that carry its content, each with its rarity. */
  readonly listWords: (message: string, asOf: CalendarDate) => readonly ContentWord[];
  /** How alike in meaning clauses are to a message. */
  readonly likenessTo: (message: string, asOf: CalendarDate) => LikenessTo;
  readonly askingWords: AskingWords;
  /** What the words of a message do to a conversation, with the question that is open in it. */
  readonly readActs: (message: string, asked: string) => TurnActs;
  /** Who asks, from the words and from what is known already. */
  readonly readProfile: (interpreted: Interpreted, given: Facts, asOf: CalendarDate) => Profile;
  readonly trades: readonly Trade[];
  readonly plans: readonly Plan[];
  /** Facts that only who is of a certain trade has: they follow from its name. */
  readonly tradeFacts: ReadonlySet<string>;
  readonly calculate: (measure: string, facts: Facts, asOf: CalendarDate) => Outcome;
  readonly findDeadline: (request: DeadlineRequest) => Deadline;
  readonly match: (facts: Facts, asOf: CalendarDate) => Match;
  /** What to ask next of who looks for supports among these measures, best first. */
  readonly findNextQuestions: (
    measures: readonly string[],
    facts: Facts,
    asOf: CalendarDate,
    asking: Asking,
  ) => readonly NextQuestion[];
  readonly findNextQuestion: (
    measures: readonly string[],
    facts: Facts,
    asOf: CalendarDate,
    skip: ReadonlySet<string>,
  ) => NextQuestion | null;
  /** What officers wrote for a message like this one; absent where nobody writes. */
  readonly findCurated?: (interpreted: Interpreted, asOf: CalendarDate) => Promise<CuratedAnswer | null>;
  /** True when the words occur in a clause of the corpus. */
  readonly isKnownTerm: (term: string) => boolean;
}
