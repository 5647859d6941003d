import { decodeSource } from '../ingest/decode-source.ts';
import { proposalMessages as messages, receiptMessages } from '../ingest/messages.ts';
import { parseCorpusFiles } from '../ingest/parse-corpus-files.ts';
import type { Proposal } from '../ingest/propose-entry.ts';
import { proposeEntry } from '../ingest/propose-entry.ts';
import { splitCompilation } from '../ingest/split-compilation.ts';
import { type ExtractedText, extractBytes, extractText, type Unreadable } from '../platform/node/extract-text.ts';
import { readCorpus } from '../platform/node/read-corpus.ts';
import { readDivisions } from '../platform/node/read-vocabulary.ts';
import type { Content } from '../platform/node/write-whole.ts';
import { parseDivisions } from '../policy/divisions.ts';
import { contradictingEnding, type FileFormat } from '../policy/file-format.ts';
import { CORPUS } from './folders.ts';

/** A file as it was received; `content` is what is kept: a text file as it came, of another its text. */
export type Received =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly content: Content;
      /** What an officer should know of how it was read. */
      readonly oddities: readonly string[];
    }
  | { readonly kind: Unreadable | 'binary' };

/** Reads text, Word, Excel, PDF or HTML. */
export async function readReceived(path: string): Promise<Received> {
  return receive(path, await extractText(path));
}

/** The same of bytes that came from elsewhere, under the name that they had there. */
export async function readReceivedBytes(name: string, bytes: Uint8Array): Promise<Received> {
  return receive(name, await extractBytes(name, bytes));
}

function receive(name: string, extracted: ExtractedText): Received {
  if (extracted.kind === 'text') {
    const { text, format, scanned } = extracted;
    const notRead = scanned.length > 0 ? [receiptMessages.scanned(scanned)] : [];
    return { kind: 'text', text, content: text, oddities: [...nameOdd(name, format), ...notRead] };
  }
  if (extracted.kind !== 'bytes') return extracted;
  const decoded = decodeSource(extracted.bytes);
  if (decoded.kind !== 'text') return decoded;
  return { kind: 'text', text: decoded.text, content: extracted.bytes, oddities: nameOdd(name, 'text') };
}

function nameOdd(name: string, format: FileFormat): readonly string[] {
  const ending = contradictingEnding(name, format);
  return ending === null ? [] : [receiptMessages.misnamed(ending, receiptMessages.formats[format])];
}

/** A text -> a proposal of its catalog entry; null when it holds nothing. */
export function proposeText(text: string, id: string | undefined): Proposal | null {
  return proposeBeside(openKnown(), text, id);
}

/** A document of a received file with its own words. */
export interface ProposedPart {
  readonly text: string;
  readonly proposal: Proposal;
}

/** Each document of a text: several where it is a compilation, none when it holds nothing. */
export function proposeParts(text: string): readonly ProposedPart[] {
  const { documents, before } = splitCompilation(text);
  const { entries, ...known } = openKnown();
  const parts: ProposedPart[] = [];
  for (const own of documents) {
    const held = [...entries, ...parts.map(({ proposal }) => proposal.entry)];
    const proposal = proposeBeside({ ...known, entries: held }, own, undefined);
    if (proposal) parts.push({ text: own, proposal });
  }
  if (parts.length < 2) return parts;
  return parts.map((part, at) => {
    const left = at === 0 && before.length > 0 ? [messages.leftOut(before)] : [];
    const oddities = [messages.ofCompilation(at + 1, parts.length), ...left, ...part.proposal.oddities];
    return { ...part, proposal: { ...part.proposal, oddities } };
  });
}

/** What a proposal is held against. */
function openKnown() {
  const { entries, departments, jurisdictions } = parseCorpusFiles(readCorpus(CORPUS));
  return { entries, departments, gazetteer: { jurisdictions, divisions: parseDivisions(readDivisions(CORPUS)) } };
}

function proposeBeside(
  { entries: known, departments, gazetteer }: ReturnType<typeof openKnown>,
  text: string,
  id: string | undefined,
): Proposal | null {
  const named = proposeEntry({ source: { file: 'new.txt', text }, id, known, departments, gazetteer });
  if (!named) return null;
  // The file is named after the document, whose id the text may have given.
  const file = `${named.entry.id}.txt`;
  return proposeEntry({ source: { file, text }, id: named.entry.id, known, departments, gazetteer });
}
