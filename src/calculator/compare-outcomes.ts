import type { MeasureCitation, Outcome } from './outcome.ts';

/** What has become of a calculation that was kept: its sentences then and now, empty where there is none. */
export type OutcomeChange =
  | { readonly kind: 'same'; readonly measure: string }
  | { readonly kind: 'gone' | 'added'; readonly measure: string; readonly before: string; readonly now: string }
  | {
      readonly kind: 'changed';
      readonly measure: string;
      readonly before: string;
      readonly now: string;
      /** Clauses whose quotations were others then. */
      readonly clauses: readonly string[];
    };

/** Kept outcomes against those of now, measure by measure; the same only when every byte is. */
export function compareOutcomes(kept: readonly Outcome[], now: readonly Outcome[]): readonly OutcomeChange[] {
  const current = new Map(now.map((outcome) => [outcome.measure, outcome]));
  const known = new Set(kept.map(({ measure }) => measure));
  return [
    ...kept.map((before) => compareOutcome(before, current.get(before.measure))),
    ...now
      .filter(({ measure }) => !known.has(measure))
      .map(({ measure, text }) => ({ kind: 'added' as const, measure, before: '', now: text })),
  ];
}

function compareOutcome(before: Outcome, now: Outcome | undefined): OutcomeChange {
  const { measure } = before;
  if (!now) return { kind: 'gone', measure, before: before.text, now: '' };
  if (JSON.stringify(before) === JSON.stringify(now)) return { kind: 'same', measure };
  const clauses = differingClauses(before.citations, now.citations);
  return { kind: 'changed', measure, before: before.text, now: now.text, clauses };
}

function differingClauses(before: readonly MeasureCitation[], now: readonly MeasureCitation[]): readonly string[] {
  const key = ({ clause, quote }: MeasureCitation) => `${clause} ${quote}`;
  const [then, today] = [new Set(before.map(key)), new Set(now.map(key))];
  const differing = [
    ...before.filter((citation) => !today.has(key(citation))),
    ...now.filter((citation) => !then.has(key(citation))),
  ];
  return [...new Set(differing.map(({ clause }) => clause))];
}
