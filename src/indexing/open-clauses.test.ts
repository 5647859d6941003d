import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inProject } from '../platform/node/project.ts';
import { holdClauses } from '../policy/clauses.ts';
import type { Corpus } from '../policy/document.ts';
import { openClauses } from './open-clauses.ts';
import { packClauses } from './pack-clauses.ts';

const { clauses } = JSON.parse(readFileSync(join(inProject('indexes'), 'corpus.json'), 'utf8')) as Corpus;
const open = (mostBytes: number) => openClauses(packClauses(clauses, mostBytes).map(({ buffer }) => buffer));

describe('clauses kept as bytes', () => {
  it.each([1e9, 200_000, 1])('are the same when read again, from files of at most %d bytes', (mostBytes) => {
    const opened = open(mostBytes);
    expect([...opened.values()]).toEqual(clauses);
    expect(clauses.every((clause) => opened.get(clause.id)?.own === clause.own)).toBe(true);
  });

  it('are told apart by document, with what they are called', () => {
    const [opened, held] = [open(200_000), holdClauses(clauses)];
    for (const document of new Set(clauses.map((clause) => clause.document))) {
      expect(opened.ofDocument(document)).toEqual(held.ofDocument(document));
      const outline = held.outlineOf(document).map(({ id, label }) => ({ id, label }));
      expect(opened.outlineOf(document)).toEqual(outline);
    }
  });

  it('are none for ids and documents that are not held', () => {
    const opened = open(1e9);
    expect(opened.get('tzf-2024-14/99.9')).toBeUndefined();
    expect(opened.get('nothing')).toBeUndefined();
    expect(opened.ofDocument('nothing')).toEqual([]);
  });

  it('go into as many files as their size asks for', () => {
    expect(packClauses(clauses, 1e9)).toHaveLength(1);
    expect(packClauses(clauses, 1_000_000).every(({ length }) => length < 1_600_000)).toBe(true);
  });
});
