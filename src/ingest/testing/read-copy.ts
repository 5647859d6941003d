import { readFileSync } from 'node:fs';
import type { Clause } from '../../policy/clause.ts';
import { assembleClauses } from '../assemble-clauses.ts';
import { parseCatalogEntry } from '../catalog.ts';
import { rangeOfCopy } from '../catalog-range.ts';
import type { Noise } from '../noise.ts';
import { parseDocument } from '../parse-document.ts';
import { type TraceGap, traceSource } from '../trace-source.ts';

const CORPUS = new URL('../../../corpus/', import.meta.url);

/** One copy of a document of the corpus as ingest reads it, with what its round trip lost. */
export interface ReadCopy {
  readonly clauses: readonly Clause[];
  readonly noise: readonly Noise[];
  readonly gaps: readonly TraceGap[];
  /** The clause at a path. Throws when there is none. */
  readonly at: (path: string) => Clause;
  /** Rows or items directly below a prefix of paths. */
  readonly rowsOf: (prefix: string) => readonly Clause[];
}

export function readCopy(id: string, index = 0): ReadCopy {
  const entry = parseCatalogEntry(`${id}.yaml`, readFileSync(new URL(`catalog/${id}.yaml`, CORPUS), 'utf8'));
  const copy = entry.copies[index];
  if (!copy) throw new Error(`${id}: no copy ${index}`);
  const source = { file: copy.file, text: readFileSync(new URL(`documents/${copy.file}`, CORPUS), 'utf8') };
  const { clauses: drafts, noise } = parseDocument(source, copy);
  const clauses = assembleClauses({
    document: id,
    source,
    drafts,
    noise,
    departmentsOf: (draft) => draft.departments ?? [],
  });
  const [start, end] = rangeOfCopy(source, copy);
  const located = noise.map((one) => ({ ...one, file: copy.file }));
  return {
    clauses,
    noise,
    gaps: traceSource(source, clauses, located, [
      [0, start],
      [end, source.text.length],
    ]),
    at: (path) => {
      const clause = clauses.find((one) => one.path === path);
      if (!clause) throw new Error(`${id}: no clause at ${path}`);
      return clause;
    },
    rowsOf: (prefix) => clauses.filter(({ path }) => new RegExp(`^${prefix}\\d+$`, 'u').test(path)),
  };
}
