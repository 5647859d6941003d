import type { CalendarDate } from '../policy/calendar-date.ts';

export const QUESTION_KINDS = ['support', 'clause', 'amount', 'temporal', 'unanswerable'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** A clause that a right answer rests on: `quote` are consecutive characters of it, white space removed. */
export interface WantedClause {
  readonly doc: string;
  readonly label: string;
  readonly quote: string;
}

/** What an answer must say: from each list of `all_of` one spelling, of `none_of` nothing. */
export interface AnswerCheck {
  readonly all_of: readonly (readonly string[])[];
  readonly none_of: readonly string[];
  /** The texts name the thing and not its figure: to say so is as right as a refusal. */
  readonly accept_unpublished?: boolean;
}

/** One line of eval/questions/*.jsonl. */
export interface EvaluationQuestion {
  readonly id: string;
  readonly kind: QuestionKind;
  /** Who asks: entrepreneur, hotline, shopkeeper, farmer, … */
  readonly who?: string;
  readonly query: string;
  readonly as_of: CalendarDate | null;
  readonly must: readonly WantedClause[];
  readonly also: readonly WantedClause[];
  /** Clauses that must not be presented as what holds. */
  readonly not: readonly WantedClause[];
  readonly check?: Partial<AnswerCheck>;
}

/** A JSON Lines file -> its questions. Throws with the line when one is not a question. */
export function parseQuestionSet(text: string, file: string): readonly EvaluationQuestion[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, number) => {
      const question = JSON.parse(line) as Partial<EvaluationQuestion>;
      if (!question.id || !question.query || !question.kind)
        throw new Error(`${file} line ${number + 1}: id, kind and query are needed. See eval/README.md.`);
      return { as_of: null, must: [], also: [], not: [], ...question } as EvaluationQuestion;
    });
}
