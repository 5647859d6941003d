import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseQuestions } from '../indexing/parse-questions.ts';
import { inProject } from '../platform/node/project.ts';
import { readLanguage, readQuestions } from '../platform/node/read-vocabulary.ts';
import { normalise } from '../policy/normalise.ts';
import { parseLanguage } from './language-examples.ts';
import type { Pattern } from './patterns.ts';
import * as places from './patterns.ts';
import * as attributes from './read-asked.ts';
import * as texts from './read-wanted-text.ts';
import * as subjects from './turn/read-subject.ts';
import { OF_SUPPORT, WAYS_OF_ASKING } from './ways-of-asking.ts';

const isPattern = (value: unknown): value is Pattern =>
  typeof value === 'object' && value !== null && 'sign' in value && 'leaves' in value;
const patterns: readonly Pattern[] = [
  ...WAYS_OF_ASKING,
  OF_SUPPORT,
  ...Object.values(texts).filter(isPattern),
  ...Object.values(places).filter(isPattern),
  ...Object.values(subjects).filter(isPattern),
  ...Object.values(attributes).filter(isPattern),
];

describe.each(patterns)('$name', ({ sign, finds, leaves }) => {
  it.each(finds)('is found in %s', (words) => expect(sign.test(words)).toBe(true));
  it.each(leaves)('is not found in %s', (words) => expect(sign.test(words)).toBe(false));
});

const language = parseLanguage(readLanguage(inProject('corpus')));
const SETS = ['dev', 'own', 'regression', 'kinds'].map((name) => `eval/questions/${name}.jsonl`);
const asked = [
  ...SETS.flatMap((file) =>
    readFileSync(inProject(file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { query?: string; say?: string })
      .map(({ query, say }) => query ?? say ?? ''),
  ),
  ...[...parseQuestions(readQuestions(inProject('corpus'))).values()].flat(),
  ...[...language.acts, ...language.turns].map(({ say }) => say),
].map(normalise);

describe('an alternative of a way of asking', () => {
  it('lives on more than one question', () => {
    const counted = [...WAYS_OF_ASKING, OF_SUPPORT].flatMap(({ name, sign }) =>
      alternativesOf(sign).map((alternative) => ({
        name,
        alternative: alternative.source,
        hits: asked.filter((question) => alternative.test(question)).length,
      })),
    );
    console.log(counted.map(({ name, alternative, hits }) => `${hits}\t${name}\t${alternative}`).join('\n'));
    expect(counted.filter(({ hits }) => hits === 1)).toEqual([]);
  });
});

/** The alternatives of a pattern at its top, each as a pattern of its own; what stands around a group stays with it. */
function alternativesOf({ source, flags }: RegExp): readonly RegExp[] {
  let [depth, inClass, from] = [0, false, 0];
  const parts: string[] = [];
  for (let at = 0; at < source.length; at++) {
    const character = source[at];
    if (character === '\\') at++;
    else if (inClass) inClass = character !== ']';
    else if (character === '[') inClass = true;
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character === '|' && depth === 0) {
      parts.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, source.slice(from)].map((part) => new RegExp(part, flags));
}
