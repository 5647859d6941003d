import type { Clause } from '../policy/clause.ts';
import { packSections } from './sections.ts';
import { packTerms } from './term-table.ts';

/** A place in the list of names, which holds once what many clauses repeat. */
type NameNumber = number;

/** What is kept of a clause beside its id and label: a row, since names of fields would take as much again. */
export type ClauseRow = readonly [
  own: string,
  /** Null where it is `own`. */
  text: string | null,
  kind: Clause['kind'],
  heading: string | null,
  headings: readonly NameNumber[],
  parent: string | null,
  departments: readonly NameNumber[],
  period: Clause['period'],
  columns: Clause['columns'],
  file: NameNumber,
  ranges: Clause['source']['ranges'],
  /** What few clauses have. */
  rare?: Pick<Clause, (typeof RARE)[number]>,
];

const RARE = ['sentence_periods', 'likely_ends', 'later'] as const;

/** Clauses in text order -> files for `openClauses`, of whole documents, each below a size where that is possible. */
export function packClauses(clauses: readonly Clause[], mostBytes: number): readonly Uint8Array<ArrayBuffer>[] {
  const files: Clause[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const document of splitDocuments(clauses)) {
    // More than what is kept of them.
    const size = encode(document).length;
    const isFull = bytes + size > mostBytes;
    bytes = isFull ? size : bytes + size;
    if (isFull) files.push([...document]);
    else files.at(-1)?.push(...document);
  }
  return files.map(packFile);
}

function splitDocuments(clauses: readonly Clause[]): readonly (readonly Clause[])[] {
  const starts = clauses.flatMap(({ document }, at) => (document === clauses[at - 1]?.document ? [] : [at]));
  return starts.map((start, number) => clauses.slice(start, starts[number + 1]));
}

function packFile(clauses: readonly Clause[]): Uint8Array<ArrayBuffer> {
  const ids = packTerms(clauses.map(({ id }) => id));
  const names = new Map<string, NameNumber>();
  const numberOf = (name: string): NameNumber => {
    const number = names.get(name) ?? names.size;
    names.set(name, number);
    return number;
  };
  const labels = Uint32Array.from(clauses, ({ label }) => numberOf(label));
  const rows = clauses.map((clause) => encode(rowOf(clause, numberOf)));
  const offsets = new Uint32Array(rows.length + 1);
  for (const [at, row] of rows.entries()) offsets[at + 1] = (offsets[at] ?? 0) + row.length;
  const content = new Uint8Array(offsets[rows.length] ?? 0);
  for (const [at, row] of rows.entries()) content.set(row, offsets[at]);
  return packSections([ids.slots, ids.starts, ids.units, labels, encode([...names.keys()]), offsets, content]);
}

function rowOf(clause: Clause, numberOf: (name: string) => NameNumber): ClauseRow {
  const { own, text, kind, heading, headings, parent, departments, period, columns, source } = clause;
  const rare = RARE.flatMap((name) => (clause[name] === undefined ? [] : [[name, clause[name]] as const]));
  return [
    ...([own, text === own ? null : text, kind, heading, headings.map(numberOf), parent] as const),
    ...([departments.map(numberOf), period, columns, numberOf(source.file), source.ranges] as const),
    ...(rare.length > 0 ? ([Object.fromEntries(rare)] as const) : ([] as const)),
  ];
}

function encode(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
