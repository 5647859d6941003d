import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCatalogEntry } from './catalog.ts';
import { noiseOfCopy, partsOfCopy, rangeOfCopy } from './catalog-range.ts';
import type { SourceText } from './source-text.ts';

const corpus = new URL('../../corpus/', import.meta.url);
const entries = readdirSync(new URL('catalog/', corpus)).map((file) =>
  parseCatalogEntry(file, readFileSync(new URL(`catalog/${file}`, corpus), 'utf8')),
);
const sources: readonly SourceText[] = readdirSync(new URL('documents/', corpus)).map((file) => ({
  file,
  text: readFileSync(new URL(`documents/${file}`, corpus), 'utf8'),
}));
const copies = entries.flatMap((entry) => entry.copies.map((copy) => ({ id: entry.id, copy })));

function sourceOf(file: string): SourceText {
  const source = sources.find((candidate) => candidate.file === file);
  if (!source) throw new Error(`${file}: not in corpus/documents`);
  return source;
}

describe('the places of the catalog', () => {
  it('describes 19 documents of the district and 46 of the city, each once', () => {
    expect(entries.filter(({ jurisdiction }) => jurisdiction === '110112')).toHaveLength(19);
    expect(entries.filter(({ jurisdiction }) => jurisdiction !== '110112')).toHaveLength(46);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  it.each(sources.map(({ file }) => file))('covers %s without gap and overlap', (file) => {
    const source = sourceOf(file);
    const ranges = copies.filter(({ copy }) => copy.file === file).map(({ copy }) => rangeOfCopy(source, copy));
    const ordered = [...ranges].sort(([one], [other]) => one - other);
    const gaps = [...ordered, [source.text.length, source.text.length] as const].map(([start], index) =>
      source.text.slice(ordered[index - 1]?.[1] ?? 0, start),
    );
    expect(gaps.map((gap) => gap.trim()).filter((gap) => gap !== '')).toEqual([]);
    expect(ordered.filter(([start], index) => start < (ordered[index - 1]?.[1] ?? 0))).toEqual([]);
  });

  it.each(copies.map(({ id, copy }) => [id, copy.file, copy] as const))(
    'finds the parts of %s in %s',
    (_, file, copy) => {
      const source = sourceOf(file);
      const [start, end] = rangeOfCopy(source, copy);
      const ranges = partsOfCopy(source, copy).map(({ range }) => range);
      expect(ranges[0]?.[0]).toBe(start);
      expect(ranges.at(-1)?.[1]).toBe(end);
      for (const [from, to] of noiseOfCopy(source, copy)) expect(from >= start && to <= end).toBe(true);
    },
  );
});
