import type { Clause } from '../../policy/clause.ts';
import type { PolicyDocument, TimeBound } from '../../policy/document.ts';
import { timesOf } from './read-spoken-for.ts';

/** Kinds of documents that are done when their aims are: a rule outlives its targets. */
export const PROGRAMMES: readonly string[] = ['plan', 'service', 'support', 'task'];

/** The last time that any clause of a programme names: its aims reach no further; null where none names one. */
export function termOfProgramme({ kind }: Pick<PolicyDocument, 'kind'>, clauses: readonly Clause[]): TimeBound | null {
  if (!PROGRAMMES.includes(kind)) return null;
  const named = clauses.flatMap(({ id, own }) =>
    timesOf(own).map(({ until, quote }): TimeBound => ({ day: until, kind: 'goal', quote, clause: id })),
  );
  return named.reduce<TimeBound | null>((last, one) => (last && last.day >= one.day ? last : one), null);
}
