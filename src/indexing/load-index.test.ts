import { describe, expect, it } from 'vitest';
import { buildIndex } from './build-index.ts';
import { describeClauseIndex } from './clause-index.behaviour.ts';
import type { Entry } from './entry.ts';
import { loadIndex } from './load-index.ts';
import type { Segmenter } from './segmenter.ts';

/** Two characters at a time: enough to have words. */
const segmenter: Segmenter = { cut: (text) => text.match(/[\u3400-\u9fff]{2}/g) ?? [] };
const build = (entries: readonly Entry[]) => buildIndex({ entries, segmenter });

describeClauseIndex('in memory', (entries) => loadIndex(build(entries)));

describe('the bytes of an index', () => {
  const entries: readonly Entry[] = [{ id: 'a/1', units: [{ own: '高新技术企业' }], questions: ['高企给多少'] }];

  it('are the same for the same entries', () => {
    expect(build(entries)).toEqual(build(entries));
  });

  it('are refused when they are none, with what to do', () => {
    const [bytes, other] = [build(entries), new ArrayBuffer(64)];
    expect(() => loadIndex({ ...bytes, dictionary: other })).toThrow(/npm run build:index/);
    expect(() => loadIndex({ ...bytes, postings: other })).toThrow(/npm run build:index/);
  });

  it('are refused when they are cut short anywhere, with what to do', () => {
    const bytes = build(entries);
    for (let length = 0; length < bytes.postings.byteLength - 8; length += 4)
      expect(() => loadIndex({ ...bytes, postings: bytes.postings.slice(0, length) })).toThrow(/npm run build:index/);
    for (let length = 0; length < bytes.dictionary.byteLength - 8; length += 64)
      expect(() => loadIndex({ ...bytes, dictionary: bytes.dictionary.slice(0, length) })).toThrow(/build:index/);
  });
});
