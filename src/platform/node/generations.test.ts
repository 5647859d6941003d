import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Generation } from '../../office/publishing/generation.ts';
import { type Generations, openGenerations } from './generations.ts';

let folder: string;
let generations: Generations;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tongce-generations-'));
  generations = openGenerations(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const generation = (id: string): Generation => ({
  id,
  made: '2026-11-29T16:18:00.000Z',
  by: 'li',
  revision: 'r',
  documents: 1,
  clauses: 2,
  measures: 3,
});
const REPORT = { faults: [], warnings: [], asked: 0, differences: [] };
const [FIRST, SECOND] = ['20261129-161800-1a2b3c4d', '20261129-171800-1a2b3c4d'];

function place(id: string): void {
  mkdirSync(generations.folderOf(`${id}.making`), { recursive: true });
  writeFileSync(join(generations.folderOf(`${id}.making`), 'content'), id);
  generations.place(`${id}.making`, generation(id), REPORT);
}

describe('generations on disk', () => {
  it('are none, and nothing is served, before the first', () => {
    expect([generations.list(), generations.readCurrent(), generations.listSwitches()]).toEqual([[], null, []]);
  });
  it('are there when they are whole, newest first', () => {
    mkdirSync(generations.folderOf('making-1'), { recursive: true });
    place(FIRST);
    place(SECOND);
    expect(generations.list().map(({ id }) => id)).toEqual([SECOND, FIRST]);
    expect(generations.readReport(FIRST)).toEqual(REPORT);
  });
  it('are switched by one name, and the switches are kept', () => {
    place(FIRST);
    place(SECOND);
    generations.switchTo({ at: 'a', by: 'li', act: 'publish', to: SECOND });
    generations.switchTo({ at: 'b', by: 'li', act: 'roll_back', to: FIRST });
    expect(generations.readCurrent()).toBe(FIRST);
    expect(generations.listSwitches().map(({ act, to }) => [act, to])).toEqual([
      ['publish', SECOND],
      ['roll_back', FIRST],
    ]);
  });
  it('hold what the service was started with, until something is published', () => {
    generations.holdStarted();
    expect(generations.readCurrent()).toBeNull();
    place(FIRST);
    generations.keepStarted(FIRST);
    generations.holdStarted();
    expect(generations.readCurrent()).toBe(FIRST);
    expect(generations.listSwitches().map(({ to }) => to)).toEqual([FIRST]);
    place(SECOND);
    generations.switchTo({ at: 'a', by: 'li', act: 'publish', to: SECOND });
    generations.holdStarted();
    expect(generations.readCurrent()).toBe(SECOND);
  });
  it('are listed although the line of a switch was cut off, and the next one is whole', () => {
    place(FIRST);
    place(SECOND);
    writeFileSync(join(folder, 'generations/switches.jsonl'), '{"at":"a","act":"publish","to":"x"}\n{"at":"b","ac\n');
    generations.switchTo({ at: 'c', by: 'li', act: 'publish', to: SECOND });
    expect(generations.listSwitches().map(({ to }) => to)).toEqual(['x', SECOND]);
  });
  it('are being made for no longer than that takes, although another process has the number now', () => {
    const name = generations.begin(process.pid);
    expect(generations.isMaking()).toBe(true);
    const longAgo = new Date(Date.now() - 3 * 3_600_000);
    utimesSync(generations.folderOf(name), longAgo, longAgo);
    expect(generations.isMaking()).toBe(false);
    generations.begin(1);
    expect(existsSync(generations.folderOf(name))).toBe(false);
  });
  it('begin with what the service was started with, to which one can go back', () => {
    place(FIRST);
    generations.keepStarted(FIRST);
    place(SECOND);
    generations.switchTo({ at: 'a', by: 'li', act: 'publish', to: SECOND });
    expect(generations.listSwitches().map(({ to }) => to)).toEqual([FIRST, SECOND]);
    expect(generations.readStarted()).toBe(FIRST);
  });
  it('are being made as long as their process runs, and what a process left is removed by the next', () => {
    const gone = generations.begin(2 ** 22 + 1);
    expect(generations.isMaking()).toBe(false);
    expect(existsSync(generations.folderOf(gone))).toBe(true);
    generations.begin(process.pid);
    expect(generations.isMaking()).toBe(true);
    expect(existsSync(generations.folderOf(gone))).toBe(false);
  });
  it('are looked for by their ids only, and no path leads out of them', () => {
    expect(generations.find('../../etc')).toBeNull();
    expect(generations.readReport('..')).toBeNull();
  });
});
