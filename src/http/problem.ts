import type { z } from 'zod';

/** Closed list of what can go wrong for the caller; the words and the HTTP status stand in messages.ts. */
export const PROBLEM_CODES = [
  'invalid_request',
  'invalid_body',
  'invalid_date',
  'invalid_json',
  'invalid_encoding',
  'body_too_large',
  'facts_needed',
  'unknown_document',
  'unknown_clause',
  'unknown_measure',
  'unknown_answer',
  'unknown_conversation',
  'not_comparable',
  'out_of_range',
  'days_reversed',
  'not_found',
  'method_not_allowed',
  'not_signed_in',
  'not_permitted',
  'form_expired',
  'read_only',
  'unknown_case',
  'unknown_notice',
  'unknown_account',
  'unknown_curated',
  'unknown_lesson',
  'unknown_term',
  'already_taught',
  'not_tried',
  'publishing_off',
  'document_unreadable',
  'document_refused',
  'unknown_received',
  'publishing_busy',
  'unknown_generation',
  'generation_current',
  'generation_faulty',
  'generation_worse',
  'generation_stale',
  'clause_changed',
  'changed_since',
  'unknown_mark',
  'unproven',
  'rate_limited',
  'busy',
  'foreign_origin',
  'foreign_host',
  'enough_feedback',
  'not_kept',
  'internal',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** A request that cannot be answered: an outcome, not an exception. `values` fill the places of its sentence. */
export interface Problem {
  readonly kind: 'problem';
  readonly code: ProblemCode;
  readonly values: Readonly<Record<string, string>>;
  readonly issues: readonly z.core.$ZodIssue[];
  /** What the caller may have meant, nearest first. */
  readonly suggestions: readonly string[];
}

export function makeProblem(
  code: ProblemCode,
  values: Problem['values'] = {},
  more: Partial<Pick<Problem, 'issues' | 'suggestions'>> = {},
): Problem {
  return { kind: 'problem', code, values, issues: more.issues ?? [], suggestions: more.suggestions ?? [] };
}
