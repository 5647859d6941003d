import type { Clause } from '../policy/clause.ts';
import type { CatalogEntry } from './catalog.ts';
import { withoutBlanks } from './locate-quote.ts';
import { catalogMessages as messages } from './messages.ts';

/** The clauses with the later ones that the catalog names for them. Throws when either of the two, or a quote, is not there. */
export function applyLater(entries: readonly CatalogEntry[], clauses: readonly Clause[]): readonly Clause[] {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const placed = entries.flatMap(({ id, later }) =>
    later.map(({ clause: path, quote = null, kind, by }) => {
      const older = byId.get(`${id}/${path}`);
      if (!older || !byId.has(by)) throw new Error(messages.later(id, path, by));
      if (quote && !withoutBlanks(older.text).includes(withoutBlanks(quote)))
        throw new Error(messages.quote(id, quote));
      return { of: older.id, later: { kind, clause: by, quote } };
    }),
  );
  return clauses.map((clause) => {
    const own = placed.filter(({ of }) => of === clause.id).map((one) => one.later);
    return own.length === 0 ? clause : { ...clause, later: own };
  });
}
