import { type ChangedFile, CONFIRMED, printDigests } from '../office/documents/corpus-change.ts';
import { documentWords as words } from '../office/documents/messages.ts';
import type { CorpusChanges } from './corpus-changes.ts';
import { findNaming } from './find-naming.ts';
import { readCorpusFile } from './folders.ts';

/** Takes a document out of corpus/. Null when done; else why not, since without it the others could not be built. */
export function withdrawDocument(document: string, by: string, { make }: Pick<CorpusChanges, 'make'>): string | null {
  if (!/^[a-z0-9-]+$/u.test(document) || readCorpusFile(`catalog/${document}.yaml`) === null)
    return words.notHeld(document);
  const named = findNaming(document);
  if (named.length > 0) return words.named(named);
  make('withdraw', document, by, filesWithout(document));
  return null;
}

/** Everything of a document but its words, which stay in corpus/documents. */
function filesWithout(document: string): readonly ChangedFile[] {
  const words = ['questions', 'follow-ups'].map((kind) => `vocabulary/${kind}/${document}.yaml`);
  const paths = [`catalog/${document}.yaml`, `measures/${document}.yaml`, ...words];
  const gone = paths.flatMap((path): readonly ChangedFile[] => {
    const before = readCorpusFile(path);
    return before === null ? [] : [{ path, before, after: null }];
  });
  const confirmed = readCorpusFile(CONFIRMED);
  const digests = JSON.parse(confirmed ?? '{}') as Readonly<Record<string, string>>;
  const rest = Object.entries(digests).filter(([clause]) => !clause.startsWith(`${document}/`));
  if (rest.length === Object.keys(digests).length) return gone;
  return [...gone, { path: CONFIRMED, before: confirmed, after: printDigests(Object.fromEntries(rest)) }];
}
