import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { parseCatalogEntry } from '../ingest/catalog.ts';
import { writeEntry } from '../ingest/propose-entry.ts';
import { type ChangedFile, findTouched, reverseChange } from '../office/documents/corpus-change.ts';
import { applyForm } from '../office/documents/correct-entry.ts';
import { documentWords as words } from '../office/documents/messages.ts';
import type { DocumentsPlace, KeptChange, ReceivedDocument } from '../office/documents/received.ts';
import { writeWhole } from '../platform/node/write-whole.ts';
import { commitCorpus } from './commit-corpus.ts';
import { CORPUS, inCorpus } from './folders.ts';
import { openHeldMeasures } from './open-held-measures.ts';
import { proposeText, readReceivedBytes } from './propose-received.ts';
import { findDraftFault, readReceivedDocument } from './read-received-document.ts';

/** Documents on Node: what came lies beside the database until it is written into corpus/. */
export function openDocuments(dataFolder: string): DocumentsPlace {
  const received = openRecords<ReceivedDocument>(join(dataFolder, 'received'));
  const changes = openRecords<KeptChange>(join(dataFolder, 'changes'));
  const change = (act: KeptChange['act'], subject: string, by: string, files: readonly ChangedFile[]) => {
    const at = new Date().toISOString();
    writeCorpus(files);
    commitCorpus(files, by, words.commit[act](subject));
    changes.save({ id: `${at.replace(/\D/gu, '').slice(0, 17)}-${act}`, at, by, act, subject, isUndone: false, files });
  };
  const view: DocumentsPlace['view'] = (id) => {
    const document = received.find(id);
    return document && readReceivedDocument(document).view;
  };
  return {
    view,
    async receive(name, bytes, by) {
      const read = await readReceivedBytes(name, bytes);
      if (read.kind !== 'text')
        return { refused: read.kind === 'missing' || read.kind === 'folder' ? 'empty' : read.kind };
      const proposal = proposeText(read.text, undefined);
      if (!proposal) return { refused: 'empty' };
      const at = new Date().toISOString();
      const document: ReceivedDocument = {
        ...{ id: at.replace(/\D/gu, '').slice(0, 17), file: name.slice(0, 120), received: at, by, state: 'open' },
        ...{ text: read.text, entry: proposal.yaml, oddities: [...read.oddities, ...proposal.oddities], confirmed: {} },
      };
      received.save(document);
      return { id: document.id };
    },
    list: () => received.list().map(({ text: _, entry: __, ...rest }) => rest),
    correct(id, correction) {
      const document = received.find(id);
      if (document?.state !== 'open') return words.notHeld(id);
      try {
        const entry = 'entry' in correction ? correction.entry : applyForm(document.entry, correction.form);
        received.save({ ...document, entry: normaliseEntry(entry), confirmed: {}, corrections: {} });
        return null;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },
    confirm(id, confirmed) {
      const document = received.find(id);
      if (document?.state === 'open') received.save({ ...document, confirmed });
    },
    correctDraft(id, measure, parts) {
      const document = received.find(id);
      if (document?.state !== 'open') return words.notHeld(id);
      const kept = document.corrections ?? {};
      const corrections = { ...kept, [measure]: { ...kept[measure], ...parts } };
      const fault = findDraftFault({ ...document, corrections }, measure);
      if (fault === null) received.save({ ...document, corrections });
      return fault;
    },
    measures: openHeldMeasures((subject, by, files) => change('correct', subject, by, files)),
    drop(id) {
      const document = received.find(id);
      if (document?.state === 'open') received.save({ ...document, state: 'dropped' });
    },
    take(id, by) {
      const document = received.find(id);
      if (document?.state !== 'open') return words.notHeld(id);
      const read = readReceivedDocument(document);
      if (read.view.faults.length > 0) return read.view.faults.join('；');
      change('take', read.view.documentId ?? id, by, read.files);
      received.save({ ...document, state: 'taken' });
      return null;
    },
    withdraw(document, by) {
      if (!/^[a-z0-9-]+$/u.test(document) || readCorpusFile(`catalog/${document}.yaml`) === null)
        return words.notHeld(document);
      change('withdraw', document, by, filesWithout(document));
      return null;
    },
    listChanges: () => changes.list(),
    undo(id, by) {
      const kept = changes.find(id);
      if (!kept) return words.notHeld(id);
      if (kept.isUndone) return words.undone;
      const touched = findTouched(kept, readCorpusFile);
      if (touched.length > 0) return words.touched(touched);
      change('undo', kept.subject, by, reverseChange(kept).files);
      changes.save({ ...kept, isUndone: true });
      return null;
    },
  };
}

/** The entry read and written again, its text under its own name. Throws with what is wrong and how to mend it. */
function normaliseEntry(yaml: string): string {
  const id = String((parse(yaml) as { id?: unknown } | null)?.id ?? '');
  const entry = parseCatalogEntry(`corpus/catalog/${id}.yaml`, yaml);
  return writeEntry({ ...entry, copies: entry.copies.map((copy) => ({ ...copy, file: `${id}.txt` })) });
}

/** Everything of a document but its words, which stay in corpus/documents. */
function filesWithout(document: string): readonly ChangedFile[] {
  const paths = [`catalog/${document}.yaml`, `measures/${document}.yaml`, `vocabulary/questions/${document}.yaml`];
  const gone = paths.flatMap((path): readonly ChangedFile[] => {
    const before = readCorpusFile(path);
    return before === null ? [] : [{ path, before, after: null }];
  });
  const confirmed = readCorpusFile(CONFIRMED);
  const digests = JSON.parse(confirmed ?? '{}') as Readonly<Record<string, string>>;
  const rest = Object.entries(digests).filter(([clause]) => !clause.startsWith(`${document}/`));
  if (rest.length === Object.keys(digests).length) return gone;
  return [
    ...gone,
    { path: CONFIRMED, before: confirmed, after: `${JSON.stringify(Object.fromEntries(rest), null, 1)}\n` },
  ];
}

const CONFIRMED = 'measures/confirmed.json';

function readCorpusFile(path: string): string | null {
  const file = inCorpus(path);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function writeCorpus(files: readonly ChangedFile[]): void {
  const written = files.flatMap(({ path, after }) => (after === null ? [] : [[path, after] as const]));
  writeWhole(CORPUS, Object.fromEntries(written));
  for (const { path, after } of files) if (after === null) rmSync(inCorpus(path), { force: true });
}

const ID = /^[\w-]{1,64}$/u;

/** Values as JSON files of a folder, by their ids; the ids sort by time. */
function openRecords<Value extends { readonly id: string }>(folder: string) {
  const fileOf = (id: string) => join(folder, `${id}.json`);
  const find = (id: string): Value | null =>
    // Written by `save`, so its shape is known.
    ID.test(id) && existsSync(fileOf(id)) ? (JSON.parse(readFileSync(fileOf(id), 'utf8')) as Value) : null;
  return {
    find,
    save(value: Value) {
      mkdirSync(folder, { recursive: true });
      writeWhole(folder, { [`${value.id}.json`]: JSON.stringify(value) });
    },
    list: (): readonly Value[] =>
      (existsSync(folder) ? readdirSync(folder) : [])
        .filter((name) => name.endsWith('.json'))
        .sort()
        .reverse()
        .flatMap((name) => find(name.slice(0, -'.json'.length)) ?? []),
  };
}
