import type { Clause, SourceRange } from '../policy/clause.ts';
import type { Copy, Corpus } from '../policy/document.ts';
import type { Jurisdictions } from '../policy/jurisdiction.ts';
import { assembleClauses } from './assemble-clauses.ts';
import { boundClauses, boundDocuments } from './bounds/bound-corpus.ts';
import type { CatalogCopy, CatalogEntry } from './catalog.ts';
import { documentsOfCatalog } from './catalog-document.ts';
import { applyLater } from './catalog-later.ts';
import { applyPeriods } from './catalog-periods.ts';
import { rangeOfCopy } from './catalog-range.ts';
import { compareCopies } from './compare-copies.ts';
import type { DepartmentTable } from './department-table.ts';
import { catalogMessages } from './messages.ts';
import type { Noise } from './noise.ts';
import { parseDocument } from './parse-document.ts';
import { readDepartments, resolveDepartments } from './read-departments.ts';
import type { SourceText } from './source-text.ts';

export interface CorpusSources {
  readonly revision: string;
  readonly entries: readonly CatalogEntry[];
  readonly sources: readonly SourceText[];
  readonly departments: DepartmentTable;
  readonly jurisdictions: Jurisdictions;
}

/** What ingest dropped, by file. */
export interface FileNoise extends Noise {
  readonly file: string;
}

/** One copy of a document as it was read. */
export interface ReadCopy {
  readonly file: string;
  readonly range: SourceRange;
  readonly clauses: readonly Clause[];
  readonly noise: readonly FileNoise[];
}

export interface BuiltCorpus {
  readonly corpus: Corpus;
  readonly noise: readonly FileNoise[];
  /** Every copy, the further ones too, for the way back to the files. */
  readonly copies: readonly ReadCopy[];
}

/** Catalog entries and source files -> documents and clauses. The same input gives the same bytes. */
export function buildCorpus(given: CorpusSources): BuiltCorpus {
  const files = new Map(given.sources.map((source) => [source.file, source]));
  const read = given.entries.map((entry) => ({
    entry,
    copies: entry.copies.map((copy) => readCopy(entry, copy, sourceOf(files, entry, copy.file), given.departments)),
  }));
  const dated = read.flatMap(({ entry, copies }) => applyPeriods(entry, copies[0]?.clauses ?? []));
  const clauses = applyLater(given.entries, dated);
  const copiesOf = new Map(read.map(({ entry, copies }) => [entry, furtherCopies(copies)]));
  const documents = documentsOfCatalog(
    given.entries,
    given.jurisdictions,
    clauses,
    (entry) => copiesOf.get(entry) ?? [],
  );
  return {
    corpus: {
      revision: given.revision,
      documents: boundDocuments(documents, clauses),
      clauses: boundClauses(documents, clauses),
    },
    noise: read.flatMap(({ copies }) => copies.flatMap(({ noise }) => noise)),
    copies: read.flatMap(({ copies }) => copies),
  };
}

/** The clauses and the noise of one copy. Throws when its anchors are not in the file or a path occurs twice. */
export function readCopy(entry: CatalogEntry, copy: CatalogCopy, source: SourceText, table: DepartmentTable): ReadCopy {
  const { clauses: drafts, noise } = parseDocument(source, copy);
  const clauses = assembleClauses({
    document: entry.id,
    source,
    drafts,
    noise,
    departmentsOf: ({ departments, own }) =>
      departments ? resolveDepartments(departments, table) : readDepartments(own.text, table),
  });
  const { file } = source;
  return { file, range: rangeOfCopy(source, copy), clauses, noise: noise.map((one) => ({ ...one, file })) };
}

function furtherCopies([primary, ...further]: readonly ReadCopy[]): readonly Copy[] {
  return further.map(({ file, range, clauses }) => compareCopies(primary?.clauses ?? [], clauses, file, range));
}

function sourceOf(files: ReadonlyMap<string, SourceText>, entry: CatalogEntry, file: string): SourceText {
  const source = files.get(file);
  if (!source) throw new Error(catalogMessages.noFile(entry.id, file));
  return source;
}
