import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datePartsOf } from '../policy/calendar-date.ts';
import { normaliseDocumentNumber } from '../policy/document-number.ts';
import { type CatalogEntry, type CatalogFact, parseCatalogEntry } from './catalog.ts';
import { noiseOfCopy, rangeOfCopy } from './catalog-range.ts';
import { withoutBlanks } from './locate-quote.ts';

const corpus = new URL('../../corpus/', import.meta.url);
const entries = readdirSync(new URL('catalog/', corpus)).map((file) =>
  parseCatalogEntry(file, readFileSync(new URL(`catalog/${file}`, corpus), 'utf8')),
);

/** The words of a copy without blanks, declared noise taken out. */
function wordsOf(entry: CatalogEntry, index = 0): string {
  const copy = entry.copies[index];
  if (!copy) throw new Error(`${entry.id}: no copy ${index}`);
  const source = { file: copy.file, text: readFileSync(new URL(`documents/${copy.file}`, corpus), 'utf8') };
  const [start, end] = rangeOfCopy(source, copy);
  const characters = source.text.slice(start, end).split('');
  for (const [from, to] of noiseOfCopy(source, copy)) characters.fill('', from - start, to - start);
  return withoutBlanks(characters.join(''));
}

const words = new Map(entries.map((entry) => [entry.id, wordsOf(entry)]));
const holds = (id: string, quote: string) => (words.get(id) ?? '').includes(withoutBlanks(quote));
const datesOf = (entry: CatalogEntry): readonly CatalogFact[] => [
  entry.issued,
  entry.effective_from,
  entry.effective_until,
  ...(entry.period_end ? [entry.period_end] : []),
];

/** 2024-07-01 as texts print it: 2024年7月1日. */
function printed(date: Parameters<typeof datePartsOf>[0]): string {
  const { year, month, day } = datePartsOf(date);
  return `${year}年${month}月${day}日`;
}

describe('a catalog entry', () => {
  const yaml = readFileSync(new URL('catalog/tzf-2024-14.yaml', corpus), 'utf8');

  it('names the file, the field, the value and the remedy when a date is no day', () => {
    const wrong = yaml.replace('date: 2024-07-01', 'date: 2024-06-31');
    expect(() => parseCatalogEntry('tzf-2024-14.yaml', wrong)).toThrow(
      /tzf-2024-14\.yaml[\s\S]*effective_from[\s\S]*2024-06-31[\s\S]*请写成 2024-07-01 的样子/u,
    );
  });

  it('refuses a misspelt field, a number that is not in its official form and a wrong file name', () => {
    const wrongField = () => parseCatalogEntry('tzf-2024-14.yaml', `${yaml}\nisuser: 区政府\n`);
    expect(wrongField).toThrow(/isuser/u);
    const wrongNumber = yaml.replace('number: 通政发〔2024〕14号', 'number: 通政发[2024]14 号');
    expect(() => parseCatalogEntry('tzf-2024-14.yaml', wrongNumber)).toThrow(/number.*规范形式/u);
    expect(() => parseCatalogEntry('other.yaml', yaml)).toThrow(/tzf-2024-14\.yaml/u);
  });

  it('is written as the handbook for officers shows it', () => {
    const handbook = readFileSync(new URL('README.md', corpus), 'utf8');
    const example = /```yaml\n([\s\S]*?)```/u.exec(handbook)?.[1] ?? '';
    expect(parseCatalogEntry('tzf-2026-1.yaml', example)).toMatchObject({ number: '通政发〔2026〕1号' });
  });

  it('says where the YAML itself is broken', () => {
    expect(() => parseCatalogEntry('x.yaml', 'id: [')).toThrow(/YAML 格式有误/u);
  });
});

describe.each(entries.map((entry) => [entry.id, entry] as const))('the facts of %s', (id, entry) => {
  it('stand in the text: title, number, issuer, interpreter', () => {
    const slipped = entry.slips.find(({ right }) => withoutBlanks(right) === withoutBlanks(entry.title));
    if (entry.title_source === 'text') expect(holds(id, slipped?.written ?? entry.title)).toBe(true);
    if (entry.number_printed) expect(holds(id, entry.number_printed)).toBe(true);
    expect(entry.number && normaliseDocumentNumber(entry.number_printed ?? '')).toBe(entry.number);
    if (entry.issuer) expect(holds(id, entry.issuer)).toBe(true);
    else expect(entry.issuer_reason).not.toBeNull();
    if (entry.interpreter) expect(holds(id, entry.interpreter)).toBe(true);
  });

  it('stand in the text: each date with the words that give it, or a reason', () => {
    for (const fact of datesOf(entry)) {
      if (fact.date === null) continue;
      expect(holds(fact.document ?? id, fact.quote), fact.quote).toBe(true);
      const how = withoutBlanks(fact.computed ?? fact.quote);
      expect(how, fact.quote).toContain(printed(fact.date));
    }
  });

  it('stand in the text: each relation, absent text, slip and period', () => {
    for (const { quote, number } of entry.relations) {
      expect(holds(id, quote), quote).toBe(true);
      if (number) expect(holds(id, number), number).toBe(true);
    }
    for (const { quote } of entry.absent) if (quote) expect(holds(id, quote), quote).toBe(true);
    for (const { written, file } of entry.slips) if (!file) expect(holds(id, written), written).toBe(true);
    for (const { quote, from, until } of entry.periods) {
      expect(holds(id, quote), quote).toBe(true);
      const year = (from ?? until)?.slice(0, 4);
      expect(quote).toContain(year);
    }
  });

  it('point at documents of the corpus, and never at itself', () => {
    const ids = new Set(entries.map((other) => other.id));
    const targets = entry.relations.flatMap(({ target }) => target ?? []);
    expect(targets.filter((target) => !ids.has(target) || target === id)).toEqual([]);
  });
});
