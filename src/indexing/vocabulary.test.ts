import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inProject } from '../platform/node/project.ts';
import { readLexicon, readQuestions } from '../platform/node/read-vocabulary.ts';
import type { Corpus } from '../policy/document.ts';
import { normalise } from '../policy/normalise.ts';
import { parseLexicon } from './parse-lexicon.ts';
import { parseQuestions } from './parse-questions.ts';

const folder = inProject('corpus');
const lexicon = parseLexicon(readLexicon(folder));
const asked = parseQuestions(readQuestions(folder));
const corpus = JSON.parse(readFileSync(join(inProject('indexes'), 'corpus.json'), 'utf8')) as Corpus;
const texts = normalise(corpus.clauses.map(({ own }) => own).join('\n'));

/** Most that a question people ask may share with a question that the search is judged by. */
const LIMIT = 0.8;

function pairsOf(text: string): ReadonlySet<string> {
  const characters = normalise(text).replace(/[^\u3400-\u9fffa-z0-9]/g, '');
  return new Set(Array.from({ length: Math.max(0, characters.length - 1) }, (_, at) => characters.slice(at, at + 2)));
}

/** Dice coefficient of two sets of adjacent characters. */
function overlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared++;
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size);
}

describe('the vocabulary', () => {
  it('leads from what people say to words that the texts have', () => {
    const absent = lexicon.synonyms
      .filter(({ kind }) => kind !== 'same')
      .flatMap(({ text }) => text.filter((word) => !texts.includes(word)));
    expect(absent).toEqual([]);
  });

  it('joins under "same" only words of which the texts have one', () => {
    expect(
      lexicon.synonyms.filter(({ kind, text }) => kind === 'same' && !text.some((word) => texts.includes(word))),
    ).toEqual([]);
  });

  it('asks only of clauses that there are', () => {
    const known = new Set(corpus.clauses.map(({ id }) => id));
    expect([...asked.keys()].filter((id) => !known.has(id))).toEqual([]);
  });

  it('replaces no dialect word that stands in a text', () => {
    expect(lexicon.dialect.filter(([from]) => texts.includes(from)).map(([from]) => from)).toEqual([]);
  });

  it.each(['dev', 'own', 'regression'])('asks in words of its own, not in those of eval/questions/%s.jsonl', (set) => {
    const judged = readFileSync(inProject(`eval/questions/${set}.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { query: string }).query);
    const pairs = judged.map((query) => ({ query, pairs: pairsOf(query) }));
    const copies = [...asked.values()].flat().flatMap((question) => {
      const own = pairsOf(question);
      return pairs.filter((other) => overlap(own, other.pairs) > LIMIT).map(({ query }) => `${question} = ${query}`);
    });
    expect(copies).toEqual([]);
  });
});
