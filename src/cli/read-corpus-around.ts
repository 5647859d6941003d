import { existsSync, readFileSync } from 'node:fs';
import { buildCorpus } from '../ingest/build-corpus.ts';
import { parseCatalogEntry } from '../ingest/catalog.ts';
import { decodeSource } from '../ingest/decode-source.ts';
import { parseDepartmentTable } from '../ingest/department-table.ts';
import type { SourceText } from '../ingest/source-text.ts';
import type { Corpus } from '../policy/document.ts';
import { parseJurisdictions } from '../policy/parse-jurisdictions.ts';
import { inCorpus, inIndexes } from './folders.ts';

/**
 * The corpus as it was last built, with one document as corpus/ holds it now: it may have been taken in, or replaced,
 * since. Documents that it names are not looked up anew.
 */
export function readCorpusAround(document: string): Corpus {
  const built = JSON.parse(readFileSync(inIndexes('corpus.json'), 'utf8')) as Corpus;
  const path = `catalog/${document}.yaml`;
  if (!existsSync(inCorpus(path))) return built;
  const own = buildAlone(path);
  return {
    ...built,
    documents: [...built.documents.filter(({ id }) => id !== document), ...own.documents],
    clauses: [...built.clauses.filter((clause) => clause.document !== document), ...own.clauses],
  };
}

function buildAlone(path: string): Corpus {
  const entry = parseCatalogEntry(`corpus/${path}`, readFileSync(inCorpus(path), 'utf8'));
  const relations = entry.relations.map(({ target, title, ...rest }) => ({ ...rest, title: title ?? target ?? '' }));
  const files = [...new Set(entry.copies.map(({ file }) => file))];
  return buildCorpus({
    ...{ revision: '', entries: [{ ...entry, relations }], sources: files.map(readSource) },
    departments: parseDepartmentTable(
      'departments.yaml',
      readFileSync(inCorpus('vocabulary/departments.yaml'), 'utf8'),
    ),
    jurisdictions: parseJurisdictions(readFileSync(inCorpus('jurisdictions.yaml'), 'utf8')),
  }).corpus;
}

function readSource(file: string): SourceText {
  const decoded = decodeSource(readFileSync(inCorpus(`documents/${file}`)));
  return { file, text: decoded.kind === 'text' ? decoded.text : '' };
}
