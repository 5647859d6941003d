import { nameDocumentInFull } from '../policy/clause-name.ts';
import { findDocumentNumbers, formatDocumentNumber } from '../policy/document-number.ts';
import type { SearchResult } from '../retrieval/search-result.ts';
import type { Sources } from './dependencies.ts';
import type { Refusal } from './refusal.ts';

/** Asks for a text itself rather than for what it says. */
const WANTS_TEXT = /全文|原文|正文|发我|给我看|写了什么/u;
/** Asks for a list or an annex that a document only names. */
const WANTS_ANNEX = /列给我|列出|清单|附件|细则|名单|目录/u;

/** A named document is not held; clauses that cite it may answer, unless its own text is asked for. */
export function documentNotHeld(message: string, { interpreted, hits }: SearchResult): Refusal | null {
  const absent = interpreted.addresses.find(({ state }) => state === 'not_in_corpus');
  const held = interpreted.addresses.some(({ state }) => state !== 'not_in_corpus');
  if (!absent || held) return null;
  const number = absent.number;
  const isCited =
    number !== null &&
    hits.some(({ clause }) => findDocumentNumbers(clause.text).some((cited) => formatDocumentNumber(cited) === number));
  return isCited && !WANTS_TEXT.test(message) ? null : { reason: 'document_not_held', subject: number ?? absent.words };
}

/** A held document that has no clause of the number asked for. */
export function noSuchClause({ interpreted }: SearchResult, { documents }: Sources): Refusal | null {
  if (interpreted.addresses.some(({ state }) => state === 'found')) return null;
  const wrong = interpreted.addresses.find(({ state }) => state === 'no_such_clause');
  const document = documents.get(wrong?.documents[0] ?? '');
  return wrong && document
    ? { reason: 'no_such_clause', subject: `${nameDocumentInFull(document)}没有${wrong.label}` }
    : null;
}

/** Asks for a text itself, and the document that would hold it names it without holding it (附件2 … 未收录). */
export function absentText(message: string, { hits }: SearchResult): Refusal | null {
  if (!WANTS_TEXT.test(message) && !WANTS_ANNEX.test(message)) return null;
  const absent = hits.slice(0, 3).flatMap(({ document }) => document.absent);
  const named = absent.find(({ title }) => sharesWords(title, message));
  return named ? { reason: 'document_not_held', subject: `《${named.title}》` } : null;
}

/** Five characters in a row in common: the kernel of a title, not a chance word. */
function sharesWords(title: string, message: string): boolean {
  const kernel = 5;
  return Array.from({ length: Math.max(0, title.length - kernel + 1) }, (_, at) => title.slice(at, at + kernel)).some(
    (piece) => message.includes(piece),
  );
}
