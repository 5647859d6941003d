import type { CatalogEntry } from '../ingest/catalog.ts';
import { findUnproven, wordsOfEntry } from '../ingest/find-unproven.ts';
import { withoutBlanks } from '../ingest/locate-quote.ts';
import { documentWords as words } from '../office/documents/messages.ts';
import type { ReceivedDocument } from '../office/documents/received.ts';
import type { Corpus } from '../policy/document.ts';
import { readCorpusFile } from './folders.ts';

/** Why a received document cannot be taken under its entry as it stands. */
export function findEntryFaults(entry: CatalogEntry, corpus: Corpus, { text }: ReceivedDocument): readonly string[] {
  const { id, copies, relations } = entry;
  const isHeld = (document: string) => readCorpusFile(`catalog/${document}.yaml`) !== null;
  const own = wordsOfEntry(ofOwnFile(entry), new Map([[`${id}.txt`, { file: `${id}.txt`, text }]]));
  return [
    ...findUnproven(entry, (document, words) => document !== id || own.includes(withoutBlanks(words))),
    ...relations.flatMap(({ target, note }) =>
      target && note === words.newVersion && !isHeld(target) ? [words.unknownVersion(target)] : [],
    ),
    ...(isHeld(id) ? [words.taken(id)] : findOverwritten(id, text).map(words.overwrites)),
    ...(copies.length === 0 || corpus.clauses.length === 0 ? [words.noClauses] : []),
  ];
}

/** Files that bear the id although no document of it is in the catalog; the text of one that was withdrawn may be its own. */
function findOverwritten(id: string, text: string): readonly string[] {
  const places = {
    [`documents/${id}.txt`]: text,
    [`measures/${id}.yaml`]: null,
    [`vocabulary/questions/${id}.yaml`]: null,
    [`vocabulary/follow-ups/${id}.yaml`]: null,
  };
  return Object.entries(places).flatMap(([path, after]) => {
    const before = readCorpusFile(path);
    return before === null || before === after ? [] : [path];
  });
}

/** An entry whose words come from the file that is named after it. */
export function ofOwnFile(entry: CatalogEntry): CatalogEntry {
  return { ...entry, copies: entry.copies.map((copy) => ({ ...copy, file: `${entry.id}.txt` })) };
}
