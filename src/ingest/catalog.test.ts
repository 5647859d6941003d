import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCatalogEntry } from './catalog.ts';
import { findUnproven, wordsOfEntry } from './find-unproven.ts';
import { withoutBlanks } from './locate-quote.ts';

const corpus = new URL('../../corpus/', import.meta.url);
const entries = readdirSync(new URL('catalog/', corpus)).map((file) =>
  parseCatalogEntry(file, readFileSync(new URL(`catalog/${file}`, corpus), 'utf8')),
);

const files = new Set(entries.flatMap(({ copies }) => copies.map(({ file }) => file)));
const sources = new Map(
  [...files].map((file) => [file, { file, text: readFileSync(new URL(`documents/${file}`, corpus), 'utf8') }]),
);
const words = new Map(entries.map((entry) => [entry.id, wordsOfEntry(entry, sources)]));
const holds = (id: string, quote: string) => (words.get(id) ?? '').includes(withoutBlanks(quote));
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
  it('stand in the text: title, number, issuer, interpreter, dates with the words that give them', () => {
    expect(findUnproven(entry, holds)).toEqual([]);
  });

  it('stand in the text: each absent text, slip and period', () => {
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
