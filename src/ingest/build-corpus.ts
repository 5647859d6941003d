import type { Clause } from '../policy/clause.ts';
import type { Corpus } from '../policy/document.ts';
import { assembleClauses } from './assemble-clauses.ts';
import type { CatalogEntry } from './catalog.ts';
import { documentsOfCatalog } from './catalog-document.ts';
import { applyPeriods } from './catalog-periods.ts';
import type { DepartmentTable } from './department-table.ts';
import type { Noise } from './noise.ts';
import { parseDocument } from './parse-document.ts';
import { readDepartments, resolveDepartments } from './read-departments.ts';
import type { SourceText } from './source-text.ts';

export interface CorpusSources {
  readonly revision: string;
  readonly entries: readonly CatalogEntry[];
  readonly sources: readonly SourceText[];
  readonly departments: DepartmentTable;
}

/** What ingest dropped, by file. */
export interface FileNoise extends Noise {
  readonly file: string;
}

export interface BuiltCorpus {
  readonly corpus: Corpus;
  readonly noise: readonly FileNoise[];
}

/** Catalog entries and source files -> documents and clauses. The same input gives the same bytes. */
export function buildCorpus({ revision, entries, sources, departments }: CorpusSources): BuiltCorpus {
  const files = new Map(sources.map((source) => [source.file, source]));
  const clauses: Clause[] = [];
  const noise: FileNoise[] = [];
  for (const entry of entries) {
    const [primary] = entry.copies;
    if (!primary) continue;
    const source = sourceOf(files, entry, primary.file);
    const parsed = parseDocument(source, primary);
    const own = assembleClauses({
      document: entry.id,
      source,
      drafts: parsed.clauses,
      noise: parsed.noise,
      departmentsOf: ({ departments: printed, own: { text } }) =>
        printed ? resolveDepartments(printed, departments) : readDepartments(text, departments),
    });
    noise.push(...parsed.noise.map((one) => ({ ...one, file: source.file })));
    clauses.push(...applyPeriods(entry, own));
  }
  const documents = documentsOfCatalog(entries, clauses, () => []);
  return { corpus: { revision, documents, clauses }, noise };
}

function sourceOf(files: ReadonlyMap<string, SourceText>, entry: CatalogEntry, file: string): SourceText {
  const source = files.get(file);
  if (!source)
    throw new Error(
      `catalog entry ${entry.id}: file "${file}" is not in corpus/documents. Add it or correct the name.`,
    );
  return source;
}
