import { parse, stringify } from 'yaml';
import { confirmClauses } from '../calculator/checking/confirm-clauses.ts';
import { factFileSchema } from '../calculator/notation/measure-schema.ts';
import { readFacts } from '../calculator/notation/read-facts.ts';
import { parseYaml, readMeasureFile } from '../calculator/notation/read-measures.ts';
import { readWorkingCalendar } from '../calculator/notation/read-working-calendar.ts';
import { buildCorpus } from '../ingest/build-corpus.ts';
import { type CatalogEntry, parseCatalogEntry } from '../ingest/catalog.ts';
import { parseDepartmentTable } from '../ingest/department-table.ts';
import { type ChangedFile, CONFIRMED, diffLines, printDigests } from '../office/documents/corpus-change.ts';
import { readForm } from '../office/documents/correct-entry.ts';
import type { FormValues } from '../office/documents/form-fields.ts';
import { listReadings } from '../office/documents/list-readings.ts';
import { documentWords as words } from '../office/documents/messages.ts';
import type { DraftView, Reading, ReceivedDocument, ReceivedView } from '../office/documents/received.ts';
import { checkFile } from '../office/drafts/check-file.ts';
import { compileDrafts } from '../office/drafts/compile-drafts.ts';
import { type DraftedMeasure, draftDocument } from '../office/drafts/draft-document.ts';
import { correctNotation, partsOfNotation } from '../office/drafts/measure-parts.ts';
import { notesOn } from '../office/drafts/write-drafts.ts';
import { readMeasureSources } from '../platform/node/read-measure-sources.ts';
import { todayInShanghai } from '../policy/calendar-date.ts';
import { holdCorpus } from '../policy/clauses.ts';
import type { Corpus } from '../policy/document.ts';
import { parseJurisdictions } from '../policy/parse-jurisdictions.ts';
import { findEntryFaults, ofOwnFile } from './find-entry-faults.ts';
import { CORPUS, readCorpusFile } from './folders.ts';
import { versionOf } from './version-of.ts';

/** What an officer sees of a received document, and the files that taking it writes. */
export interface ReadReceived {
  readonly view: ReceivedView;
  readonly files: readonly ChangedFile[];
}

/** Reads the entry, cuts the clauses and drafts the measures, of this document alone. What is wrong is told and never thrown. */
export function readReceivedDocument(document: ReceivedDocument): ReadReceived {
  const version = versionOf(document);
  const nothing = { document, version, documentId: null, readings: [], clauses: [], drafts: [], changes: [] };
  // What cannot be read as an entry is corrected in the YAML, what can be in the form.
  let known = { readings: [] as readonly Reading[], form: {} as FormValues };
  try {
    const entry = readEntry(document.entry);
    known = { readings: listReadings(entry), form: readForm(document.entry) };
    const corpus = corpusOf(document, entry);
    const drafted = draftsOf(corpus, entry.id, document);
    const files = filesOf(document, entry, corpus, drafted);
    const view: ReceivedView = {
      ...{ document, version, documentId: entry.id, ...known },
      clauses: corpus.clauses.map(({ id, label, own, kind }) => ({ id, label, own, kind })),
      drafts: drafted.map((one) => viewDraft(one, document, corpus)),
      faults: findEntryFaults(entry, corpus, document),
      changes: files.map((file) => ({ path: file.path, diff: diffLines(file) })),
    };
    return { view, files };
  } catch (error) {
    const faults = [error instanceof Error ? error.message : String(error)];
    return { view: { ...nothing, ...known, faults }, files: [] };
  }
}

/** An entry under the name that it gives itself. Throws with what is wrong and how to mend it. */
export function readEntry(yaml: string): CatalogEntry {
  return parseCatalogEntry(`corpus/catalog/${idIn(yaml)}.yaml`, yaml);
}

/** Empty where there is none, or the YAML cannot be read. */
function idIn(yaml: string): string {
  try {
    return String((parse(yaml) as { id?: unknown } | null)?.id ?? '');
  } catch {
    return '';
  }
}

/** What is wrong with one draft as it is put now; null when nothing is. */
export function findDraftFault(document: ReceivedDocument, id: string): string | null {
  try {
    const entry = readEntry(document.entry);
    const corpus = corpusOf(document, entry);
    const one = draftsOf(corpus, entry.id, document).filter(({ composed }) => composed.measure.id === id);
    const holder = corpus.documents.find((held) => held.id === entry.id);
    if (one.length === 0 || !holder) return words.noMeasure(id);
    const shared = sharedFacts();
    const asOf = todayInShanghai(new Date());
    const text = compileDrafts(holder, one, { corpus: holdCorpus(corpus), shared, asOf });
    const others = { ...shared, measures: [], not_encoded: [], digests: {} };
    const read = checkFile({ path: `${entry.id}.yaml`, text }, { corpus, others, asOf });
    const faults = read.kind === 'read' ? read.faults : [read.fault];
    return faults.length === 0 ? null : faults.join('；');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The document by itself: documents that it names are not looked up here. */
function corpusOf({ text }: ReceivedDocument, entry: CatalogEntry): Corpus {
  const alone = {
    ...entry,
    relations: entry.relations.map(({ target, title, ...rest }) => ({ ...rest, title: title ?? target ?? '' })),
  };
  const departments = parseDepartmentTable('departments.yaml', readCorpusFile('vocabulary/departments.yaml') ?? '[]');
  const jurisdictions = parseJurisdictions(readCorpusFile('jurisdictions.yaml') ?? '');
  const sources = [{ file: `${entry.id}.txt`, text }];
  return buildCorpus({ revision: '', entries: [ofOwnFile(alone)], sources, departments, jurisdictions }).corpus;
}

function sharedFacts() {
  const { facts, calendar } = readMeasureSources(CORPUS);
  const read = facts.flatMap((file) => readFacts(factFileSchema.parse(parseYaml(file)).facts, file.path));
  return { facts: read, calendar: readWorkingCalendar(calendar) };
}

/** The drafts as an officer has put them; facts that none of their parts names any more are not defined. */
function draftsOf(corpus: Corpus, id: string, { corrections = {} }: ReceivedDocument): readonly DraftedMeasure[] {
  const document = corpus.documents.find((one) => one.id === id);
  const drafted = document ? draftDocument(document, corpus.clauses, sharedFacts().facts) : [];
  return drafted.map((one) => {
    const parts = corrections[one.composed.measure.id];
    if (!parts) return one;
    const measure = correctNotation(one.composed.measure, parts);
    const named = JSON.stringify(measure);
    return { ...one, composed: { measure, facts: one.composed.facts.filter(({ name }) => named.includes(name)) } };
  });
}

function viewDraft(
  { draft, composed: { measure } }: DraftedMeasure,
  { confirmed }: ReceivedDocument,
  corpus: Corpus,
): DraftView {
  const title = confirmed[measure.id];
  const clauseText = corpus.clauses.find(({ id }) => id === draft.clause)?.text ?? '';
  return {
    ...{ id: measure.id, clause: draft.clause, title: title ?? String(measure.title), quote: draft.quote },
    ...{ clauseText, parts: partsOfNotation(measure) },
    ...{ notes: notesOn(draft), yaml: stringify(measure, { lineWidth: 0 }), isConfirmed: title !== undefined },
  };
}

function filesOf(
  document: ReceivedDocument,
  entry: CatalogEntry,
  corpus: Corpus,
  drafted: readonly DraftedMeasure[],
): readonly ChangedFile[] {
  const { id } = entry;
  const added = (path: string, after: string): ChangedFile => ({ path, before: readCorpusFile(path), after });
  const confirmed = drafted.flatMap((one) => withTitle(one, document));
  return [
    added(`documents/${id}.txt`, document.text),
    added(`catalog/${id}.yaml`, document.entry),
    ...(confirmed.length > 0 ? measureFiles(id, corpus, confirmed, added) : []),
  ];
}

/** A confirmed draft under the title that the officer gave it. */
function withTitle({ draft, composed }: DraftedMeasure, { confirmed }: ReceivedDocument): readonly DraftedMeasure[] {
  const title = confirmed[composed.measure.id];
  return title === undefined ? [] : [{ draft, composed: { ...composed, measure: { ...composed.measure, title } } }];
}

/** The measures, and that they were compared with their clauses. */
function measureFiles(
  id: string,
  corpus: Corpus,
  confirmed: readonly DraftedMeasure[],
  added: (path: string, after: string) => ChangedFile,
): readonly ChangedFile[] {
  const document = corpus.documents.find((one) => one.id === id);
  if (!document) return [];
  const shared = sharedFacts();
  const text = compileDrafts(document, confirmed, {
    corpus: holdCorpus(corpus),
    shared,
    asOf: todayInShanghai(new Date()),
  });
  const read = readMeasureFile({ path: `${id}.yaml`, text }, shared.facts, new Set([id]));
  const digests = JSON.parse(readCorpusFile(CONFIRMED) ?? '{}') as Readonly<Record<string, string>>;
  return [
    added(`measures/${id}.yaml`, text),
    added(CONFIRMED, printDigests({ ...digests, ...confirmClauses(read, corpus) })),
  ];
}
