import type { Clause } from '../policy/clause.ts';
import type { AbsentText, Copy, DatedFact, PolicyDocument, Relation, RelationKind } from '../policy/document.ts';
import type { CatalogEntry, CatalogFact, CatalogRelation } from './catalog.ts';
import { makeQuoteLocator, type QuoteLocator } from './locate-quote.ts';
import { catalogMessages as messages } from './messages.ts';

type Places = ReadonlyMap<string, QuoteLocator>;

/**
 * The documents of the catalog, in its order: each quote located in its clause, each relation inside the corpus drawn
 * at both ends. Throws when a quote stands in no clause of its document.
 */
export function documentsOfCatalog(
  entries: readonly CatalogEntry[],
  clauses: readonly Clause[],
  copiesOf: (entry: CatalogEntry) => readonly Copy[],
): readonly PolicyDocument[] {
  const places: Places = new Map(
    entries.map(({ id }) => [id, makeQuoteLocator(clauses.filter(({ document }) => document === id))]),
  );
  return drawInverseRelations(entries.map((entry) => documentOfEntry(entry, places, copiesOf(entry))));
}

function documentOfEntry(entry: CatalogEntry, places: Places, copies: readonly Copy[]): PolicyDocument {
  const fact = (value: CatalogFact) => datedFact(entry.id, value, places);
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
    issued: fact(entry.issued),
    effective_from: fact(entry.effective_from),
    effective_until: fact(entry.effective_until),
    period_end: entry.period_end && fact(entry.period_end),
    relations: entry.relations.map((relation) => relationOf(entry.id, relation, places)),
    copies,
    absent: entry.absent.map((absent) => absentOf(entry.id, absent, places)),
    interpreter: entry.interpreter,
    slips: entry.slips.map(({ written, right, file }) => ({
      written,
      right,
      clause: file ? null : clauseOf(entry.id, written, places),
    })),
  };
}

function datedFact(id: string, fact: CatalogFact, places: Places): DatedFact {
  if (fact.date === null) return fact;
  const { date, quote, computed = null, document = id } = fact;
  return { date, quote, clause: clauseOf(document, quote, places), computed };
}

function relationOf(id: string, relation: CatalogRelation, places: Places): Relation {
  const { kind, target = null, title = null, number = null, from = null, quote, note = null } = relation;
  return { kind, target, title, number, from, clause: clauseOf(id, quote, places), quote, note };
}

function absentOf(id: string, absent: CatalogEntry['absent'][number], places: Places): AbsentText {
  const { title, number = null, quote, note } = absent;
  return { title, number, clause: quote ? clauseOf(id, quote, places) : null, note };
}

function clauseOf(id: string, quote: string, places: Places): string {
  const clause = places.get(id)?.(quote);
  if (!clause) throw new Error(messages.quote(id, quote));
  return clause.id;
}

const INVERSES: Partial<Readonly<Record<RelationKind, RelationKind>>> = {
  repeals: 'repealed_by',
  amends: 'amended_by',
  repealed_by: 'repeals',
  amended_by: 'amends',
};

/** A relation that one entry states is shown at the other document too, unless that one states it itself. */
function drawInverseRelations(documents: readonly PolicyDocument[]): readonly PolicyDocument[] {
  return documents.map((document) => {
    const drawn = documents.flatMap((other) =>
      other.relations.flatMap((relation) => {
        const kind = INVERSES[relation.kind];
        const stated = document.relations.some((own) => own.kind === kind && own.target === other.id);
        if (relation.target !== document.id || !kind || stated) return [];
        return [{ ...relation, kind, target: other.id, title: other.title, number: other.number }];
      }),
    );
    return drawn.length === 0 ? document : { ...document, relations: [...document.relations, ...drawn] };
  });
}
