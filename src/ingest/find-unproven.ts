import { datePartsOf } from '../policy/calendar-date.ts';
import { normaliseDocumentNumber } from '../policy/document-number.ts';
import type { CatalogEntry, CatalogFact } from './catalog.ts';
import { noiseOfCopy, rangeOfCopy } from './catalog-range.ts';
import { withoutBlanks } from './locate-quote.ts';
import { unprovenMessages as messages } from './messages.ts';
import type { SourceText } from './source-text.ts';

/** Whether the text of a document has some words, blanks disregarded. */
export type HoldsWords = (document: string, words: string) => boolean;

/** What an entry says and the text does not, each as a sentence for officers; none when all of it stands there. */
export function findUnproven(entry: CatalogEntry, holds: HoldsWords): readonly string[] {
  const isHeld = (words: string) => holds(entry.id, words);
  const { names } = messages;
  return [
    ...titleOf(entry).flatMap((title) => (isHeld(title) ? [] : [messages.notInText(names.title, title)])),
    ...numberFaults(entry, isHeld),
    ...(['issuer', 'interpreter'] as const).flatMap((name) => {
      const value = entry[name];
      return value === null || isHeld(value) ? [] : [messages.notInText(names[name], value)];
    }),
    ...(entry.issuer === null && entry.issuer_reason === null ? [messages.noIssuerReason] : []),
    ...(['issued', 'effective_from', 'effective_until', 'period_end'] as const).flatMap((name) =>
      dateFaults(names[name], entry[name], entry.id, holds),
    ),
    ...relationFaults(entry, isHeld),
  ];
}

/** A title that the text misprints stands there as it is misprinted. */
function titleOf({ title, title_source, slips }: CatalogEntry): readonly string[] {
  if (title_source !== 'text') return [];
  return [slips.find(({ right }) => withoutBlanks(right) === withoutBlanks(title))?.written ?? title];
}

function numberFaults({ number, number_printed }: CatalogEntry, isHeld: (words: string) => boolean): readonly string[] {
  const printed = number_printed ?? '';
  return [
    ...(isHeld(printed) ? [] : [messages.notInText(messages.names.number, printed)]),
    ...(number === null || normaliseDocumentNumber(printed) === number ? [] : [messages.otherNumber(number, printed)]),
  ];
}

function dateFaults(name: string, fact: CatalogFact | null, id: string, holds: HoldsWords): readonly string[] {
  if (fact === null || fact.date === null) return [];
  const { year, month, day } = datePartsOf(fact.date);
  const isSaid = withoutBlanks(fact.computed ?? fact.quote).includes(`${year}年${month}月${day}日`);
  return [
    ...(holds(fact.document ?? id, fact.quote) ? [] : [messages.notInText(name, fact.quote)]),
    ...(isSaid ? [] : [messages.otherDate(name, fact.date, fact.quote)]),
  ];
}

function relationFaults({ id, relations }: CatalogEntry, isHeld: (words: string) => boolean): readonly string[] {
  return relations.flatMap(({ target, number, quote }) => [
    ...[quote, number ?? ''].flatMap((words) =>
      isHeld(words) ? [] : [messages.notInText(messages.names.relation, words)],
    ),
    ...(target === id ? [messages.ofItself] : []),
  ]);
}

/** The words of the first copy of an entry without blanks, declared noise taken out. Throws when its anchors are not in the file. */
export function wordsOfEntry(entry: CatalogEntry, sources: ReadonlyMap<string, SourceText>): string {
  const [copy] = entry.copies;
  const source = copy && sources.get(copy.file);
  if (!copy || !source) return '';
  const [start, end] = rangeOfCopy(source, copy);
  const characters = source.text.slice(start, end).split('');
  for (const [from, to] of noiseOfCopy(source, copy)) characters.fill('', from - start, to - start);
  return withoutBlanks(characters.join(''));
}
