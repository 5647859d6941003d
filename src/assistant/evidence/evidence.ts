import type { Measure } from '../../calculator/measure.ts';
import type { Outcome } from '../../calculator/outcome.ts';
import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { Clause } from '../../policy/clause.ts';
import type { Validity } from '../../policy/validity.ts';
import type { Case } from '../../question/facts/read-cases.ts';
import type { UnderstoodFact } from '../../question/facts/understood-fact.ts';
import type { Verdict } from '../../retrieval/scope/weigh-scope.ts';
import type { Passage, SearchResult } from '../../retrieval/search-result.ts';
import type { Understanding } from '../understand.ts';

/** A measure's outcome and how well it answers the question, 0 to 1. */
export interface Calculation {
  readonly measure: Measure;
  readonly outcome: Outcome;
  readonly fit: number;
  /** How far the asker's case is the one that the measure is for; 1 where nothing was told of it. */
  readonly caseWeight: number;
  /** What was told speaks of another rule's case by the words of this one's: 链主介绍 of who is not 链主 himself. */
  readonly isOfAnotherCase: boolean;
  /** How much of what tells the clauses of its document apart the clause of the measure holds, of what is asked. */
  readonly distinct: number;
  /** How many figures were told that it does not reckon with. */
  readonly unused: number;
  /** What was read from the words for this measure. */
  readonly understood: readonly UnderstoodFact[];
  /** What was taken for granted, because nobody said otherwise. */
  readonly assumed: readonly UnderstoodFact[];
  /** Said for this measure, and larger than can be: to be asked again. */
  readonly doubtful: readonly UnderstoodFact[];
  /** What comes of the same measure in the other cases that the asker names, in his words. */
  readonly cases: readonly (Omit<Case, 'facts'> & { readonly outcome: Outcome })[];
  /** The rule for the other case, where this one does not apply and the texts have one. */
  readonly instead: Calculation | null;
}

/** A clause that bears on the question, the words of it that count, and what the calculator makes of its measures. */
export interface Finding {
  readonly passage: Passage;
  readonly quote: string;
  /** Best fit first; a measure stands with the first clause that leads to it. */
  readonly calculations: readonly Calculation[];
  /** Score as a share of the best score found. */
  readonly share: number;
  /** How much of what tells the clauses of its document apart the clause holds, of what is asked. */
  readonly distinct: number;
  /** Content words of the question that the clause holds, as they were typed. */
  readonly holds: ReadonlySet<string>;
  /** It answers a part of the question best, among the clauses of the documents found. */
  readonly answersPart: boolean;
  /** What the words quoted are worth on the day. */
  readonly validity: Validity;
  /** The clause of a later text that rules the same thing otherwise, though nothing repeals this one. */
  readonly supersededBy: Clause | null;
}

/** Everything an answer may say; complete before a word is composed. */
export interface Evidence {
  readonly asOf: CalendarDate;
  readonly verdict: Verdict['kind'];
  readonly found: SearchResult;
  /** Best first. */
  readonly current: readonly Finding[];
  readonly ended: readonly Finding[];
  /** The clause that answered for an earlier day, where it has ended by this one; that it has is the answer. */
  readonly endedSince?: string;
  /** For each of several things that are asked, in their order; none where one is. */
  readonly asked: readonly PartOfEvidence[];
  /** For each of several cases that are set side by side. */
  readonly cases: readonly PartOfEvidence[];
}

/** What answers one of several things that were asked, or one of several cases. */
export interface PartOfEvidence {
  /** The asker's words for it. */
  readonly words: string;
  readonly question: Understanding;
  readonly evidence: Evidence;
}

/** A calculation opens the answer when it fits the question at least so well. */
export const TELLING = 0.28;
/** What a measure that fits the question adds to the share of its clause, as part of that share. */
const MEASURE_WEIGHT = 0.25;

/** A fit beyond this tells nothing more. */
const MOST_FIT = 1.4;

/** How much a finding bears on the question: a clause with a measure that fits stands before a mere mention. */
export function weightOf({ share, calculations }: Finding): number {
  const fit = calculations[0]?.fit ?? 0;
  return share * (1 + (fit >= TELLING ? MEASURE_WEIGHT * Math.min(MOST_FIT, fit) : 0));
}

/** Sorts the findings that bear most on the question first. */
export function byWeight(one: Finding, other: Finding): number {
  return weightOf(other) - weightOf(one);
}
