import { rmSync } from 'node:fs';
import { type ChangedFile, takeBack } from '../office/documents/corpus-change.ts';
import { documentWords as words } from '../office/documents/messages.ts';
import type { KeptChange } from '../office/documents/received.ts';
import { makeRecordId, NO_RECORDS, openRecords, type Records } from '../platform/node/open-records.ts';
import { writeWhole } from '../platform/node/write-whole.ts';
import { commitCorpus } from './commit-corpus.ts';
import { findNaming } from './find-naming.ts';
import { CORPUS, inCorpus, readCorpusFile } from './folders.ts';
import { COMMIT } from './messages.ts';

/** What the office does to corpus/: written, committed where it is a checkout of git, and kept so that it can be undone. */
export interface CorpusChanges {
  readonly make: (act: KeptChange['act'], subject: string, by: string, files: readonly ChangedFile[]) => void;
  /** Why what was done last is in no commit; null where it is in one, or corpus/ is no checkout. */
  readonly notCommitted: () => string | null;
  /** Newest first. */
  readonly list: () => readonly KeptChange[];
  /** Null when done, else why not. */
  readonly undo: (id: string, by: string) => string | null;
}

/** In a folder; null where nothing is kept. `holdServed` is called before corpus/ becomes other than what is served. */
export function openChanges(folder: string | null, holdServed: () => void = () => undefined): CorpusChanges {
  const changes: Records<KeptChange> = folder === null ? NO_RECORDS : openRecords(folder);
  const make: CorpusChanges['make'] = (act, subject, by, files) => {
    const at = new Date();
    const change: KeptChange = { id: makeRecordId(at), at: at.toISOString(), by, act, subject, isUndone: false, files };
    // Kept first: what a crash leaves half written can then be seen, and taken back.
    changes.save(change);
    holdServed();
    writeCorpus(files);
    commitWithWaiting(change, changes);
  };
  return {
    make,
    list: changes.list,
    notCommitted: () => changes.list()[0]?.notCommitted ?? null,
    undo(id, by) {
      const kept = changes.find(id);
      if (!kept) return words.noChange(id);
      if (kept.isUndone) return words.undone;
      const { files, touched } = takeBack(kept, readCorpusFile);
      if (touched.length > 0) return words.touched(touched);
      const named = files.flatMap(({ path, after }) => (after === null ? findNaming(documentIn(path)) : []));
      if (named.length > 0) return words.named(named);
      make('undo', kept.subject, by, files);
      changes.save({ ...(changes.find(id) ?? kept), isUndone: true });
      return null;
    },
  };
}

/** Commits a change, and with it those that could not be committed before; one that cannot waits for the next. */
function commitWithWaiting(change: KeptChange, changes: Records<KeptChange>): void {
  const waiting = changes.list().filter(({ id, notCommitted }) => notCommitted !== undefined && id !== change.id);
  const subjectOf = ({ act, subject }: KeptChange) => words.commit[act](subject);
  const body = waiting.length === 0 ? '' : COMMIT.also(waiting.map((one) => `${one.by}: ${subjectOf(one)}`));
  const paths = [...new Set([change, ...waiting].flatMap(({ files }) => files.map(({ path }) => path)))];
  const committed = commitCorpus(paths, { account: change.by, subject: subjectOf(change), body });
  if (committed.kind === 'failed') changes.save({ ...change, notCommitted: committed.reason });
  else for (const { notCommitted: _, ...one } of waiting) changes.save(one);
}

/** The document whose entry a file of corpus/ is; null of other files. */
function documentIn(path: string): string | null {
  return /^catalog\/([a-z0-9-]+)\.yaml$/u.exec(path)?.[1] ?? null;
}

function writeCorpus(files: readonly ChangedFile[]): void {
  const written = files.flatMap(({ path, after }) => (after === null ? [] : [[path, after] as const]));
  writeWhole(CORPUS, Object.fromEntries(written));
  for (const { path, after } of files) if (after === null) rmSync(inCorpus(path), { force: true });
}
