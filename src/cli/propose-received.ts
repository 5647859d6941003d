import { decodeSource } from '../ingest/decode-source.ts';
import { parseCorpusFiles } from '../ingest/parse-corpus-files.ts';
import type { Proposal } from '../ingest/propose-entry.ts';
import { proposeEntry } from '../ingest/propose-entry.ts';
import { extractText } from '../platform/node/extract-text.ts';
import { readCorpus } from '../platform/node/read-corpus.ts';
import { readDivisions } from '../platform/node/read-vocabulary.ts';
import type { Content } from '../platform/node/write-whole.ts';
import { parseDivisions } from '../policy/divisions.ts';
import { CORPUS } from './folders.ts';
import type { ADD } from './messages.ts';

/** A file as it was received; `content` is what is kept: a text file as it came, of another its text. */
export type Received =
  | { readonly kind: 'text'; readonly text: string; readonly content: Content }
  | { readonly kind: keyof typeof ADD.unreadable };

/** Reads text, Word, PDF or HTML. */
export async function readReceived(path: string): Promise<Received> {
  const extracted = await extractText(path);
  if (extracted.kind === 'text') return { kind: 'text', text: extracted.text, content: extracted.text };
  if (extracted.kind !== 'bytes') return extracted;
  const decoded = decodeSource(extracted.bytes);
  return decoded.kind === 'text' ? { kind: 'text', text: decoded.text, content: extracted.bytes } : decoded;
}

/** A text -> a proposal of its catalog entry; null when it holds nothing. */
export function proposeText(text: string, id: string | undefined): Proposal | null {
  const { entries, departments, jurisdictions } = parseCorpusFiles(readCorpus(CORPUS));
  const gazetteer = { jurisdictions, divisions: parseDivisions(readDivisions(CORPUS)) };
  const named = proposeEntry({ source: { file: 'new.txt', text }, id, known: entries, departments, gazetteer });
  if (!named) return null;
  // The file is named after the document, whose id the text may have given.
  const file = `${named.entry.id}.txt`;
  return proposeEntry({ source: { file, text }, id: named.entry.id, known: entries, departments, gazetteer });
}
