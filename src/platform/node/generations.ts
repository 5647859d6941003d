import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Generation, PublishingReport, Switch } from '../../office/publishing/generation.ts';
import { writeWhole } from './write-whole.ts';

/** Generations on disk, beside the database: `generations/<id>/{corpus,indexes}`, `current` names the one that is served. */
export interface Generations {
  /** Id of what is served; null where nothing was ever published. */
  readonly readCurrent: () => string | null;
  /** Id of what a service that nobody has published to was started with; null before it ever was. */
  readonly readStarted: () => string | null;
  readonly keepStarted: (id: string) => void;
  /** All of them, newest first. */
  readonly list: () => readonly Generation[];
  readonly find: (id: string) => Generation | null;
  readonly readReport: (id: string) => PublishingReport | null;
  /** Switches of the past, oldest first; what the service was started with counts as the first that was published. */
  readonly listSwitches: () => readonly Switch[];
  /** Folder of a generation, with `corpus` and `indexes` in it. */
  readonly folderOf: (id: string) => string;
  /** Makes a generation of the folder `name`, where it was built; before that it is not there for anybody. */
  readonly place: (name: string, generation: Generation, report: PublishingReport) => void;
  /** Serves another one from now on. One rename: who reads finds the old id or the new one. */
  readonly switchTo: (change: Switch) => void;
  /** What the service was started with counts as published from now on, so that a restart takes no edit of corpus/ unseen. */
  readonly holdStarted: () => void;
  readonly remove: (id: string) => void;
  /** Begins one in a folder whose name tells the process that makes it, so that nobody waits for a process that is gone. */
  readonly begin: (pid: number) => string;
  readonly isMaking: () => boolean;
  /** Why the last one could not be made; null once one could. */
  readonly readFailure: () => string | null;
  readonly keepFailure: (reason: string | null) => void;
}

export function openGenerations(dataFolder: string): Generations {
  const root = join(dataFolder, 'generations');
  const folderOf = (id: string) => join(root, id);
  const readJson = <Value>(path: string): Value | null =>
    existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Value) : null;
  const find = (id: string) => (ID.test(id) ? readJson<Generation>(join(folderOf(id), 'generation.json')) : null);
  const history = join(root, 'switches.jsonl');
  return {
    find,
    folderOf,
    readCurrent: () => readText(join(root, 'current')),
    readStarted: () => readText(join(root, 'started')),
    keepStarted: (id) => writeWhole(root, { started: id }),
    list: () => idsIn(root).flatMap((id) => find(id) ?? []),
    readReport: (id) => (ID.test(id) ? readJson(join(folderOf(id), 'report.json')) : null),
    listSwitches() {
      const started = find(readText(join(root, 'started')) ?? '');
      const first: readonly Switch[] = started ? [{ at: started.made, by: null, act: 'publish', to: started.id }] : [];
      return [...first, ...linesOf(readText(history) ?? '')];
    },
    place(name, generation, report) {
      const files = { 'report.json': JSON.stringify(report), 'generation.json': JSON.stringify(generation) };
      writeWhole(folderOf(name), files);
      renameSync(folderOf(name), folderOf(generation.id));
    },
    switchTo(change) {
      const before = readText(history) ?? '';
      writeWhole(root, { 'switches.jsonl': `${before}${JSON.stringify(change)}\n`, current: change.to });
    },
    holdStarted() {
      const started = readText(join(root, 'started'));
      if (started !== null && readText(join(root, 'current')) === null) writeWhole(root, { current: started });
    },
    remove: (id) => rmSync(folderOf(id), { recursive: true, force: true }),
    begin(pid) {
      const name = `making-${pid}`;
      const left = namesIn(root).filter((one) => isLeft(root, one));
      for (const one of left) rmSync(folderOf(one), { recursive: true, force: true });
      rmSync(folderOf(name), { recursive: true, force: true });
      mkdirSync(folderOf(name), { recursive: true });
      return name;
    },
    isMaking: () => namesIn(root).some((name) => isBeingMade(root, name)),
    readFailure: () => readText(join(root, 'failure')) || null,
    keepFailure: (reason) => writeWhole(root, { failure: reason ?? '' }),
  };
}

function readText(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** What a generation is called; nothing else is looked for on the disk. */
const ID = /^\d{8}-\d{6}-[0-9a-f]{8}$/u;

const MAKING = /^making-(\d+)$/u;

/** After so long another process has the number of one that was ended. */
const LONGEST_MAKING_MS = 2 * 3_600_000;

function isBeingMade(root: string, name: string): boolean {
  return isRunning(Number(MAKING.exec(name)?.[1] ?? 0)) && !isOld(root, name);
}

/** Begun by somebody who is gone. */
function isLeft(root: string, name: string): boolean {
  return name.endsWith('.making') ? isOld(root, name) : MAKING.test(name) && !isBeingMade(root, name);
}

function isOld(root: string, name: string): boolean {
  const begun = statSync(join(root, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Date.now() - begun > LONGEST_MAKING_MS;
}

function isRunning(pid: number): boolean {
  if (pid === 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function namesIn(root: string): readonly string[] {
  return existsSync(root) ? readdirSync(root) : [];
}

function idsIn(root: string): readonly string[] {
  return namesIn(root)
    .filter((name) => ID.test(name))
    .sort()
    .reverse();
}

/** Written by `switchTo`, so their shape is known; a line that a full disk cut off is none. */
function linesOf(text: string): readonly Switch[] {
  return text.split('\n').flatMap((line) => {
    try {
      return [JSON.parse(line) as Switch];
    } catch {
      return [];
    }
  });
}
