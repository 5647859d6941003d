import type { Clause, ClausePeriod } from '../policy/clause.ts';
import type { CatalogEntry } from './catalog.ts';
import { makeQuoteLocator } from './locate-quote.ts';
import { catalogMessages as messages } from './messages.ts';

/** The clauses of one document with the periods that its entry lists. Throws when a quote stands in no clause. */
export function applyPeriods(entry: CatalogEntry, clauses: readonly Clause[]): readonly Clause[] {
  if (entry.periods.length === 0) return clauses;
  const locate = makeQuoteLocator(clauses);
  const placed = entry.periods.map(({ whole, ...period }) => {
    const clause = locate(period.quote);
    if (!clause) throw new Error(messages.quote(entry.id, period.quote));
    return { clause: clause.id, whole, period };
  });
  return clauses.map((clause) => {
    const own = placed.filter((one) => one.clause === clause.id);
    if (own.length === 0) return clause;
    const parts: readonly ClausePeriod[] = own.filter(({ whole }) => !whole).map(({ period }) => period);
    const period = own.find(({ whole }) => whole)?.period ?? clause.period;
    return { ...clause, period, ...(parts.length > 0 && { sentence_periods: parts }) };
  });
}
