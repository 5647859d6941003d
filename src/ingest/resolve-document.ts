import type { Clause } from '../policy/clause.ts';
import type { DatedFact, PolicyDocument, Relation } from '../policy/document.ts';
import type { CatalogEntry, CatalogFact, CatalogRelation } from './catalog.ts';

/** A catalog entry with its quotations resolved to the clauses that hold them. */
export function resolveDocument(entry: CatalogEntry, clauses: readonly Clause[]): PolicyDocument {
  const find = (quote: string): string | null => clauseWith(quote, clauses);
  return {
    id: entry.id,
    title: entry.title,
    title_source: entry.title_source,
    aliases: entry.aliases,
    number: entry.number,
    number_printed: entry.number_printed,
    issuer: entry.issuer,
    issuer_reason: entry.issuer_reason,
    level: entry.level,
    kind: entry.kind,
    issued: resolveFact(entry.issued, find),
    effective_from: resolveFact(entry.effective_from, find),
    effective_until: resolveFact(entry.effective_until, find),
    period_end: entry.period_end ? resolveFact(entry.period_end, find) : null,
    relations: entry.relations.map((relation) => resolveRelation(relation, find)),
    copies: [],
    absent: entry.absent.map(({ title, number, quote, note }) => ({
      title,
      number: number ?? null,
      clause: find(quote),
      note,
    })),
    interpreter: entry.interpreter,
    slips: entry.slips.map(({ written, right }) => ({ written, right, clause: find(written) })),
  };
}

function resolveFact(fact: CatalogFact, find: (quote: string) => string | null): DatedFact {
  if (fact.date === null) return fact;
  const { date, quote, computed = null } = fact;
  return { date, quote, clause: find(quote), computed };
}

function resolveRelation(relation: CatalogRelation, find: (quote: string) => string | null): Relation {
  const { kind, target = null, title = null, number = null, from = null, quote } = relation;
  return { kind, target, title, number, from, clause: find(quote), quote };
}

/** Id of the smallest clause that holds the words, white space aside. */
function clauseWith(quote: string, clauses: readonly Clause[]): string | null {
  const wanted = compact(quote);
  const holding = clauses.filter(({ own }) => compact(own).includes(wanted));
  const whole = holding.length > 0 ? holding : clauses.filter(({ text }) => compact(text).includes(wanted));
  return (
    whole.reduce<Clause | null>(
      (best, clause) => (best && best.text.length <= clause.text.length ? best : clause),
      null,
    )?.id ?? null
  );
}

function compact(text: string): string {
  return text.replace(/\s/gu, '');
}
