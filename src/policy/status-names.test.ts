import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STATUSES, statusNames } from './status-names.ts';

const SOURCE = resolve(import.meta.dirname, '..');
/** A word of its own for a state: `repealed: '已经废止'`. Sentences that explain a state are functions of what they explain. */
const OWN_WORD = new RegExp(`^\\s*(?:${STATUSES.join('|')}):\\s*['"\`][^'"\`]*\\p{Script=Han}`, 'mu');
const EACH = Object.values(statusNames);

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !/\.(test|behaviour)\.ts$|(^|\/)testing\//.test(path))
  .filter((path) => path !== 'policy/status-names.ts');
const textOf = (path: string) => readFileSync(join(SOURCE, path), 'utf8');

describe('the words for how a document stands', () => {
  it('are written in one place', () => {
    expect(files.filter((path) => OWN_WORD.test(textOf(path)))).toEqual([]);
    const copied = files.filter((path) => EACH.some((word) => textOf(path).includes(`'${word}'`)));
    expect(copied).toEqual([]);
  });

  it.each(['assistant/', 'web/', 'cli/', 'http/'])('are taken from there by %s', (room) => {
    const takers = files.filter((path) => path.startsWith(room) && textOf(path).includes('policy/status-names.ts'));
    expect(takers).not.toEqual([]);
  });

  it('differ from each other', () => {
    expect(new Set(EACH).size).toBe(STATUSES.length);
  });
});
