import type { Clause } from '../policy/clause.ts';
import type { AbsentText, Copy, DatedFact, PolicyDocument, Relation, RelationKind } from '../policy/document.ts';
import { type Jurisdictions, levelOf } from '../policy/jurisdiction.ts';
import type { CatalogEntry, CatalogFact, CatalogRelation } from './catalog.ts';
import { makeQuoteLocator, type QuoteLocator } from './locate-quote.ts';
import { catalogMessages as messages } from './messages.ts';

/** The entries by id, and where their quotes stand. */
interface Held {
  readonly entries: ReadonlyMap<string, CatalogEntry>;
  readonly places: ReadonlyMap<string, QuoteLocator>;
}

/**
 * The documents of the catalog, in its order: each quote located in its clause, each relation inside the corpus drawn
 * at both ends. Throws when a quote stands in no clause of its document,
 * or a place is not among those of the corpus.
 */
export function documentsOfCatalog(
  entries: readonly CatalogEntry[],
  { places }: Pick<Jurisdictions, 'places'>,
  clauses: readonly Clause[],
  copiesOf: (entry: CatalogEntry) => readonly Copy[],
): readonly PolicyDocument[] {
  const known = new Set(places.map(({ code }) => code));
  const astray = entries.find(({ jurisdiction }) => !known.has(jurisdiction));
  if (astray) throw new Error(messages.unknownJurisdiction(astray.id, astray.jurisdiction));
  const locatorOf = (id: string) => makeQuoteLocator(clauses.filter(({ document }) => document === id));
  const held: Held = {
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    places: new Map(entries.map(({ id }) => [id, locatorOf(id)])),
  };
  return drawInverseRelations(entries.map((entry) => documentOfEntry(entry, held, copiesOf(entry))));
}

function documentOfEntry(entry: CatalogEntry, held: Held, copies: readonly Copy[]): PolicyDocument {
  const fact = (value: CatalogFact) => datedFact(entry.id, value, held);
  return {
    id: entry.id,
    title: entry.title,
    title_source: entry.title_source,
    aliases: entry.aliases,
    number: entry.number,
    number_printed: entry.number_printed,
    issuer: entry.issuer,
    issuer_reason: entry.issuer_reason,
    jurisdiction: entry.jurisdiction,
    level: levelOf(entry.jurisdiction),
    kind: entry.kind,
    issued: fact(entry.issued),
    effective_from: fact(entry.effective_from),
    effective_until: fact(entry.effective_until),
    period_end: entry.period_end && fact(entry.period_end),
    ...(entry.outside.length > 0 && { outside: entry.outside.map((fact) => ({ ...fact, date: fact.date ?? null })) }),
    relations: entry.relations.map((relation) => relationOf(entry.id, relation, held)),
    copies,
    absent: entry.absent.map((absent) => absentOf(entry.id, absent, held)),
    interpreter: entry.interpreter,
    slips: entry.slips.map(({ written, right, file }) => ({
      written,
      right,
      clause: file ? null : clauseOf(entry.id, written, held),
    })),
  };
}

function datedFact(id: string, fact: CatalogFact, held: Held): DatedFact {
  if (fact.date === null) return fact;
  const { date, quote, computed = null, document = id } = fact;
  return { date, quote, clause: clauseOf(document, quote, held), computed };
}

function relationOf(id: string, relation: CatalogRelation, held: Held): Relation {
  const { kind, target = null, from = null, quote, note = null } = relation;
  const other = target ? held.entries.get(target) : undefined;
  if (target && !other) throw new Error(messages.target(id, target));
  const { title = other?.title ?? null, number = other?.number ?? null } = relation;
  return { kind, target, title, number, from, clause: clauseOf(id, quote, held), quote, note };
}

function absentOf(id: string, absent: CatalogEntry['absent'][number], held: Held): AbsentText {
  const { title, number = null, quote, note } = absent;
  return { title, number, clause: quote ? clauseOf(id, quote, held) : null, note };
}

function clauseOf(id: string, quote: string, held: Held): string {
  const clause = held.places.get(id)?.(quote);
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
