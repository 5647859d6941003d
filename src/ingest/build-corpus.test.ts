import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../platform/node/read-corpus.ts';
import type { Clause } from '../policy/clause.ts';
import { buildCorpus } from './build-corpus.ts';
import { parseCorpusFiles } from './parse-corpus-files.ts';
import { built } from './testing/built-corpus.ts';
import { traceSource } from './trace-source.ts';

const files = readCorpus(fileURLToPath(new URL('../../corpus/', import.meta.url)));
const { sources } = parseCorpusFiles(files);
const { corpus, copies, noise } = built;
const clauses = new Map(corpus.clauses.map((clause) => [clause.id, clause]));

const idsWhere = (isWrong: (clause: Clause) => boolean) => corpus.clauses.filter(isWrong).map(({ id }) => id);
const compact = (text: string) => text.replace(/\s/gu, '');

/** All words of a document, without blanks and the brackets of 第五条 [入市方式及用途]. */
const wordsOf = new Map(
  corpus.documents.map(({ id }) => [
    id,
    bare(
      corpus.clauses
        .filter(({ document }) => document === id)
        .map(({ own }) => own)
        .join('\n'),
    ),
  ]),
);

function bare(text: string): string {
  return compact(text).replace(/[[\]［］]/gu, '');
}

describe('the whole corpus', () => {
  it('holds the 65 documents of the catalog, each with clauses', () => {
    const documents = new Set(corpus.clauses.map(({ document }) => document));
    expect(corpus.documents).toHaveLength(65);
    expect(corpus.documents.filter(({ id }) => !documents.has(id))).toEqual([]);
  });

  it.each(sources)(
    'accounts for every character of $file, in one clause or as noise, and for nothing else',
    (source) => {
      expect(
        traceSource(
          source,
          copies.flatMap((copy) => copy.clauses),
          noise,
        ),
      ).toEqual([]);
    },
  );

  it('has unique clause ids that are safe in addresses', () => {
    expect(clauses.size).toBe(corpus.clauses.length);
    expect(idsWhere(({ id }) => !/^[a-z0-9-]+\/[a-z0-9./-]+$/u.test(id))).toEqual([]);
  });

  it('has no empty clause and no clause without a place in its file', () => {
    expect(idsWhere(({ own, source }) => own.trim() === '' || source.ranges.length === 0)).toEqual([]);
  });

  it('hangs every clause under a clause that stands before it', () => {
    const order = new Map(corpus.clauses.map(({ id }, index) => [id, index]));
    const isAstray = ({ id, document, parent }: Clause) =>
      parent !== null && (order.get(`${document}/${parent}`) ?? Number.POSITIVE_INFINITY) >= (order.get(id) ?? 0);
    expect(idsWhere(isAstray)).toEqual([]);
  });

  it('keeps every clause inside the copy of its document', () => {
    const ranges = copies.map(({ file, range, clauses: own }) => ({ file, range, document: own[0]?.document }));
    const isOutside = ({ document, source }: Clause) =>
      !ranges.some(
        ({ file, range, document: owner }) =>
          owner === document &&
          file === source.file &&
          source.ranges.every(([from, to]) => from >= range[0] && to <= range[1]),
      );
    expect(idsWhere(isOutside)).toEqual([]);
  });

  it('shows no heading of another document', () => {
    const isForeign = ({ document, heading, headings }: Clause) =>
      [...headings, heading ?? ''].some(
        (title) => !wordsOf.get(document)?.includes(bare(title).replace(/^附件\d*/u, '')),
      );
    expect(idsWhere(isForeign)).toEqual([]);
  });

  it('has the own text of every clause inside its whole text, once and in order', () => {
    const isTorn = (clause: Clause) =>
      !clause.own.split('\n').every((line) => compact(clause.text).includes(compact(line).slice(0, 12)));
    expect(idsWhere(isTorn)).toEqual([]);
  });

  it('leaves no remains of conversion in the texts', () => {
    expect(idsWhere(({ own }) => /\[bookmark|<\/?[bp]>|^#|\.png|打印字号|\t|-{3}/u.test(own))).toEqual([]);
  });

  it('joins every wrapped line: no line of running text ends inside a sentence', () => {
    const isCut = ({ own, kind }: Clause) =>
      (kind === 'article' || kind === 'item' || kind === 'paragraph') &&
      own.split('\n').some((line, index, lines) => index < lines.length - 1 && /[，、]$/u.test(line));
    expect(idsWhere(isCut)).toEqual([]);
  });

  it('is the same bytes when it is built again', () => {
    expect(JSON.stringify(buildCorpus(parseCorpusFiles(files)))).toBe(JSON.stringify(built));
  });
});
