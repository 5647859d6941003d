import type { CatalogEntry, CatalogFact } from '../../ingest/catalog.ts';
import { documentWords as words } from './messages.ts';
import type { Reading } from './received.ts';

/** What a catalog entry says, each with its words; what the text does not say comes with the reason. */
export function listReadings(entry: CatalogEntry): readonly Reading[] {
  const { names } = words;
  return [
    { name: names.id, value: entry.id, quote: '' },
    { name: names.title, value: entry.title, quote: entry.title_source === 'text' ? entry.title : words.inferred },
    { name: names.number, value: entry.number ?? words.none, quote: entry.number_printed ?? words.noNumber },
    { name: names.issuer, value: entry.issuer ?? words.none, quote: entry.issuer ?? entry.issuer_reason ?? '' },
    { name: names.jurisdiction, value: entry.jurisdiction, quote: entry.issuer ?? entry.number ?? '' },
    { name: names.kind, value: words.kinds[entry.kind] ?? entry.kind, quote: entry.title },
    factReading(names.issued, entry.issued),
    factReading(names.effectiveFrom, entry.effective_from),
    factReading(names.effectiveUntil, entry.effective_until),
    ...(entry.interpreter === null
      ? []
      : [{ name: names.interpreter, value: entry.interpreter, quote: entry.interpreter }]),
    ...entry.relations.map(({ kind, target, title, number, quote }) => ({
      name: words.relations[kind] ?? kind,
      value: target ?? [title && `《${title}》`, number].filter(Boolean).join(''),
      quote,
    })),
  ];
}

function factReading(name: string, fact: CatalogFact): Reading {
  if (fact.date === null) return { name, value: words.none, quote: fact.reason };
  return { name, value: fact.date, quote: fact.computed ? `${fact.quote}（${fact.computed}）` : fact.quote };
}
