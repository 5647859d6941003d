import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openGenerations } from '../platform/node/generations.ts';
import { publishGeneration, rollBackTo } from './switch-generation.ts';

const [FIRST, SECOND] = ['20261129-161800-1a2b3c4d', '20261129-171800-1a2b3c4d'];
let folder: string;
let generations: ReturnType<typeof openGenerations>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tongce-switch-'));
  generations = openGenerations(folder);
  for (const id of [FIRST, SECOND]) {
    mkdirSync(generations.folderOf(`${id}.making`), { recursive: true });
    const counts = { documents: 1, clauses: 1, measures: 1 };
    generations.place(
      `${id}.making`,
      { id, made: '', by: null, revision: 'r', ...counts },
      { faults: [], warnings: [], asked: 0, differences: [] },
    );
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ready = { by: 'li', isReady: () => true };
/** Made by the code of before an upgrade, or damaged. */
const stale = { by: 'li', isReady: () => false };

describe('switching what is served', () => {
  it('is refused where the running code cannot open it, and what is served stays', () => {
    expect(publishGeneration(generations, FIRST, stale, false)).toBe('stale');
    expect(generations.readCurrent()).toBeNull();
    expect(publishGeneration(generations, FIRST, ready, false)).toBeNull();
    expect(publishGeneration(generations, SECOND, ready, false)).toBeNull();
    expect(rollBackTo(generations, FIRST, stale)).toBe('stale');
    expect(generations.readCurrent()).toBe(SECOND);
    expect(rollBackTo(generations, FIRST, ready)).toBeNull();
    expect(generations.readCurrent()).toBe(FIRST);
  });
});
