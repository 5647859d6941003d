import { parseJurisdictions } from '../policy/parse-jurisdictions.ts';
import type { CorpusSources } from './build-corpus.ts';
import { parseCatalogEntry } from './catalog.ts';
import { decodeSource } from './decode-source.ts';
import { parseDepartmentTable } from './department-table.ts';
import { sourceMessages as messages } from './messages.ts';
import type { SourceText } from './source-text.ts';

/** A file under corpus/; `name` without its folder. */
export interface CorpusFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What ingest needs of corpus/, as bytes. */
export interface CorpusFiles {
  /** SHA-256 over everything under corpus/. */
  readonly revision: string;
  readonly catalog: readonly CorpusFile[];
  readonly documents: readonly CorpusFile[];
  readonly departments: CorpusFile;
  readonly jurisdictions: CorpusFile;
}

/** Decodes the sources and reads the catalog. Throws with the file and the remedy for what cannot be read. */
export function parseCorpusFiles({
  revision,
  catalog,
  documents,
  departments,
  jurisdictions,
}: CorpusFiles): CorpusSources {
  return {
    revision,
    entries: catalog.map(({ name, bytes }) => parseCatalogEntry(`corpus/catalog/${name}`, textOf(bytes))),
    sources: documents.map(sourceOf),
    jurisdictions: parseJurisdictions(textOf(jurisdictions.bytes)),
    departments: parseDepartmentTable(`corpus/vocabulary/${departments.name}`, textOf(departments.bytes)),
  };
}

function sourceOf({ name, bytes }: CorpusFile): SourceText {
  const decoded = decodeSource(bytes);
  if (decoded.kind !== 'text') throw new Error(messages[decoded.kind](`corpus/documents/${name}`));
  return { file: name, text: decoded.text };
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
