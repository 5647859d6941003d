import { writeEntry } from '../ingest/propose-entry.ts';
import { applyForm } from '../office/documents/correct-entry.ts';
import { documentWords as words } from '../office/documents/messages.ts';
import type { DocumentsPlace, ReceivedDocument, SeenDocument } from '../office/documents/received.ts';
import { makeRecordId, openRecords } from '../platform/node/open-records.ts';
import type { CorpusChanges } from './corpus-changes.ts';
import { ofOwnFile } from './find-entry-faults.ts';
import { keepConfirmed } from './keep-confirmed.ts';
import { openHeldMeasures } from './open-held-measures.ts';
import { proposeParts, readReceivedBytes } from './propose-received.ts';
import { findDraftFault, readEntry, readReceivedDocument } from './read-received-document.ts';
import { versionOf } from './version-of.ts';
import { withdrawDocument } from './withdraw-document.ts';

/** Documents on Node: what came lies in a folder beside the database until it is written into corpus/. */
export function openDocuments(folder: string, changes: CorpusChanges): DocumentsPlace {
  const received = openRecords<ReceivedDocument>(folder);
  const revise = (
    { id, version }: SeenDocument,
    change: (document: ReceivedDocument) => ReceivedDocument | string,
  ): string | null => {
    const document = received.find(id);
    if (!document) return words.notReceived(id);
    if (document.state !== 'open') return words.notOpen;
    if (versionOf(document) !== version) return words.changedSince;
    const changed = change(document);
    if (typeof changed === 'string') return changed;
    received.save(changed);
    return null;
  };
  return {
    view(id) {
      const document = received.find(id);
      return document && readReceivedDocument(document).view;
    },
    async receive(name, bytes, by) {
      const read = await readReceivedBytes(name, bytes);
      if (read.kind !== 'text')
        return { refused: read.kind === 'missing' || read.kind === 'folder' ? 'empty' : read.kind };
      const now = Date.now();
      const documents = proposeParts(read.text).map(({ text, proposal }, nth): ReceivedDocument => {
        // A moment apart each, so that a list by time keeps their order.
        const at = new Date(now + nth);
        const oddities = [...read.oddities, ...proposal.oddities];
        const kept = { id: makeRecordId(at), file: name, received: at.toISOString(), by, state: 'open' } as const;
        return { ...kept, text, entry: proposal.yaml, oddities, confirmed: {} };
      });
      const [first] = documents;
      if (!first) return { refused: 'empty' };
      for (const document of documents) received.save(document);
      return { id: first.id };
    },
    list: () => received.list().map(({ text: _, entry: __, ...rest }) => rest),
    correct: (seen, correction) =>
      revise(seen, (document) => {
        try {
          const entry = 'entry' in correction ? correction.entry : applyForm(document.entry, correction.form);
          return keepConfirmed(document, { ...document, entry: normaliseEntry(entry) });
        } catch (error) {
          return error instanceof Error ? error.message : String(error);
        }
      }),
    confirm: (seen, confirmed) =>
      revise(seen, (document) => {
        const drafted = new Set(readReceivedDocument(document).view.drafts.map(({ id }) => id));
        const unknown = Object.keys(confirmed).find((id) => !drafted.has(id));
        return unknown === undefined ? { ...document, confirmed } : words.noMeasure(unknown);
      }),
    correctDraft: (seen, measure, parts) =>
      revise(seen, (document) => {
        const kept = document.corrections ?? {};
        const corrected = { ...document, corrections: { ...kept, [measure]: { ...kept[measure], ...parts } } };
        return findDraftFault(corrected, measure) ?? corrected;
      }),
    measures: openHeldMeasures((subject, by, files) => changes.make('correct', subject, by, files)),
    drop: (seen) => revise(seen, (document) => ({ ...document, state: 'dropped' })),
    take: (seen, by) =>
      revise(seen, (document) => {
        const { view, files } = readReceivedDocument(document);
        if (view.faults.length > 0) return view.faults.join('；');
        changes.make('take', view.documentId ?? document.id, by, files);
        return { ...document, state: 'taken' };
      }),
    withdraw: (document, by) => withdrawDocument(document, by, changes),
    listChanges: changes.list,
    notCommitted: changes.notCommitted,
    undo: changes.undo,
  };
}

/** The entry read and written again, its text under its own name. Throws with what is wrong and how to mend it. */
function normaliseEntry(yaml: string): string {
  return writeEntry(ofOwnFile(readEntry(yaml)));
}
