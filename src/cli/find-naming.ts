import { parseCorpusFiles } from '../ingest/parse-corpus-files.ts';
import { readCorpus } from '../platform/node/read-corpus.ts';
import { CORPUS } from './folders.ts';

/** Documents whose entries lead to one, or have their words from it: without it they could not be built. */
export function findNaming(document: string | null): readonly string[] {
  if (document === null) return [];
  return parseCorpusFiles(readCorpus(CORPUS)).entries.flatMap((entry) => {
    const { id, relations, later, issued, effective_from, effective_until, period_end } = entry;
    const dates = [issued, effective_from, effective_until, period_end];
    const isNamed =
      relations.some(({ target }) => target === document) ||
      later.some(({ by }) => by.startsWith(`${document}/`)) ||
      dates.some((fact) => fact?.date != null && fact.document === document);
    return isNamed && id !== document ? [id] : [];
  });
}
