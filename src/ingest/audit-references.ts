import { parseChineseNumber } from '../policy/chinese-number.ts';
import type { Corpus, PolicyDocument, RelationKind } from '../policy/document.ts';
import { findDocumentNumbers, formatDocumentNumber } from '../policy/document-number.ts';

/** A document that is named and not held (文本未收录). */
export interface DanglingReference {
  readonly document: string;
  readonly kind: RelationKind;
  readonly title: string | null;
  readonly number: string | null;
  readonly clause: string | null;
}

/** A clause that a text names and does not have: 本意见第四章第三节. */
export interface DanglingClause {
  readonly clause: string;
  readonly quote: string;
}

/** A document number in a text that its catalog entry lists under no relation. */
export interface UnlistedNumber {
  readonly clause: string;
  readonly number: string;
}

export function findDanglingReferences(documents: readonly PolicyDocument[]): readonly DanglingReference[] {
  return documents.flatMap(({ id, relations }) =>
    relations
      .filter(({ target }) => target === null)
      .map(({ kind, title, number, clause }) => ({ document: id, kind, title, number, clause })),
  );
}

const OWN_CLAUSE =
  /本(?:办法|规定|措施|意见|方案|程序|细则)第([一二三四五六七八九十百零〇\d]+)([条章])(?:第[一二三四五六七八九十]+[节款项])?/gu;

/** References of a text to its own clauses and chapters that lead nowhere; an amendment speaks of another text. */
export function findDanglingClauses({ documents, clauses }: Corpus): readonly DanglingClause[] {
  const ids = new Set(clauses.map(({ id }) => id));
  const amendments = new Set(documents.filter(({ kind }) => kind === 'amendment').map(({ id }) => id));
  const own = clauses.filter(({ document }) => !amendments.has(document));
  return own.flatMap((clause) =>
    [...clause.own.matchAll(OWN_CLAUSE)].flatMap(([quote, ordinal = '', unit]) => {
      const number = /^\d/u.test(ordinal) ? Number(ordinal) : parseChineseNumber(ordinal);
      const annex = /^annex-\d+\//u.exec(clause.path)?.[0] ?? '';
      const path = `${annex}${unit === '章' ? 'c' : ''}${number}`;
      return ids.has(`${clause.document}/${path}`) ? [] : [{ clause: clause.id, quote }];
    }),
  );
}

export function findUnlistedNumbers({ documents, clauses }: Corpus): readonly UnlistedNumber[] {
  const known = new Map(documents.map((document) => [document.id, numbersOf(document)]));
  return clauses.flatMap(({ id, document, own }) =>
    findDocumentNumbers(own)
      .map(formatDocumentNumber)
      .filter((number) => !known.get(document)?.some((listed) => number.endsWith(listed)))
      .map((number) => ({ clause: id, number })),
  );
}

function numbersOf({ number, relations, absent }: PolicyDocument): readonly string[] {
  const named = [...relations.map((relation) => relation.number), ...absent.map((text) => text.number)];
  return [number, ...named].flatMap((listed) => listed ?? []);
}
