import { makeBoundedCache } from '../policy/bounded-cache.ts';
import { type Clause, documentOfClause } from '../policy/clause.ts';
import type { Clauses } from '../policy/clauses.ts';
import type { ClauseRow } from './pack-clauses.ts';
import { openSections } from './sections.ts';
import { openTerms } from './term-table.ts';

/** Clauses read lately are kept, 4,000 to 8,000 of them; reading one takes some microseconds. */
const KEPT = 4000;

/** One of the files, by the places of its clauses in it. */
interface ClauseFile {
  readonly size: number;
  find(id: string): number;
  idAt(place: number): string;
  labelAt(place: number): string;
  read(place: number): Clause;
}

/** Where the clauses of a document stand. */
interface Stretch {
  readonly file: ClauseFile;
  readonly start: number;
  readonly end: number;
}

/** The bytes of `packClauses` -> clauses that are read when they are asked for. Throws on other bytes. */
export function openClauses(buffers: readonly ArrayBuffer[]): Clauses {
  const files = buffers.map(openFile);
  const stretches = new Map(files.flatMap(listStretches));
  const cache = makeBoundedCache<string, Clause>(KEPT);
  const readAt = (file: ClauseFile, place: number) => cache(file.idAt(place), () => file.read(place));
  const places = (document: string) => {
    const { start, end } = stretches.get(document) ?? { start: 0, end: 0 };
    return Array.from({ length: end - start }, (_, at) => start + at);
  };
  return {
    size: files.reduce((sum, { size }) => sum + size, 0),
    get(id) {
      const file = stretches.get(documentOfClause(id))?.file;
      const place = file?.find(id) ?? -1;
      return file && place >= 0 ? cache(id, () => file.read(place)) : undefined;
    },
    *values() {
      for (const file of files) for (let place = 0; place < file.size; place++) yield file.read(place);
    },
    ofDocument(document) {
      const file = stretches.get(document)?.file;
      return file ? places(document).map((place) => readAt(file, place)) : [];
    },
    outlineOf(document) {
      const file = stretches.get(document)?.file;
      return file ? places(document).map((place) => ({ id: file.idAt(place), label: file.labelAt(place) })) : [];
    },
  };
}

function openFile(buffer: ArrayBuffer): ClauseFile {
  const [slots, starts, units, labels, nameList, offsets, content] = openSections(buffer) as [
    ...[Uint32Array, Uint32Array, Uint16Array],
    ...[Uint32Array, Uint8Array, Uint32Array, Uint8Array],
  ];
  const ids = openTerms({ slots, starts, units });
  const decoder = new TextDecoder();
  const decode = (bytes: Uint8Array): unknown => JSON.parse(decoder.decode(bytes));
  const names = decode(nameList) as readonly string[];
  const nameOf = (number = 0) => names[number] ?? '';
  return {
    size: ids.size,
    find: (id) => ids.find(id, 0, id.length),
    idAt: (place) => ids.termAt(place),
    labelAt: (place) => nameOf(labels[place]),
    read(place) {
      const row = decode(content.subarray(offsets[place], offsets[place + 1])) as ClauseRow;
      return clauseOf(ids.termAt(place), nameOf(labels[place]), row, nameOf);
    },
  };
}

function clauseOf(id: string, label: string, row: ClauseRow, nameOf: (number: number) => string): Clause {
  const [own, text, kind, heading, headings, parent, departments, period, columns, file, ranges, rare] = row;
  const document = documentOfClause(id);
  return {
    ...{ id, document, path: id.slice(document.length + 1), label },
    ...{ kind, heading, headings: headings.map(nameOf), parent, text: text ?? own, own },
    ...{ departments: departments.map(nameOf), period, columns, source: { file: nameOf(file), ranges } },
    ...rare,
  };
}

function listStretches(file: ClauseFile): readonly (readonly [string, Stretch])[] {
  const documents = Array.from({ length: file.size }, (_, place) => documentOfClause(file.idAt(place)));
  const starts = documents.flatMap((document, place) => (document === documents[place - 1] ? [] : [place]));
  return starts.map((start, number) => [
    documents[start] ?? '',
    { file, start, end: starts[number + 1] ?? documents.length },
  ]);
}
