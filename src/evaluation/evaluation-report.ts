import type { CalendarDate } from '../policy/calendar-date.ts';
import type { AnswerMeasure } from './judge-answer.ts';
import type { Summary } from './summarise-search.ts';

/** What was measured on one question set; means from 0 to 1. */
export interface EvaluatedSet {
  readonly name: string;
  readonly questions: number;
  readonly search: readonly {
    readonly kind: Summary['kind'];
    readonly count: number;
    readonly recall10: number;
    readonly hit1: number;
    readonly hit3: number;
    readonly ndcg10: number;
  }[];
  readonly answers: Readonly<Partial<Record<AnswerMeasure, number>>>;
}

/** eval/reports/latest.json: what /about shows. */
export interface EvaluationReport {
  readonly made_on: CalendarDate;
  /** Of the corpus that was asked. */
  readonly revision: string;
  readonly sets: readonly EvaluatedSet[];
}
