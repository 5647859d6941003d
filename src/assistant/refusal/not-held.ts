import { nameDocumentInFull } from '../../policy/clause-name.ts';
import type { AbsentText } from '../../policy/document.ts';
import type { Address } from '../../question/interpreted.ts';
import type { Passage, SearchResult } from '../../retrieval/search-result.ts';
import type { Sources } from '../dependencies.ts';
import type { Refusal } from './refusal.ts';
import { sharesRun } from './shares-run.ts';

/** So many characters in a row make the kernel of a title. */
const KERNEL = 5;
/** Asks for a text itself rather than for what it says. */
const WANTS_TEXT = /全文|原文|正文|发我|发来|给我看|写了什么/u;
/** X号里…, 《X》第几条: what follows the name asks for the words of that text. */
const CONTENT_AFTER = /^(?:文件?)?(?:里|中|第|规定|怎么规定|写|的?标准)/u;
/** Asks for an annex that a document only names. */
const WANTS_ANNEX = /附件|细则|名单|目录/u;
const WANTS_LIST = /列(?:给我|出|全|一下|个)|(?:清单|名单|目录).{0,6}(?:给我|发我|发来|在哪|有哪些|是什么)|都有哪些/u;
/** Kinds of text that a document has one of. */
const KIND_OF_ANNEX = /清单|名单|名录|目录|流程图|空间布局图|实施细则/u;

/** A named document is not held; clauses that cite it may answer, unless its own words are asked for. */
export function documentNotHeld(
  message: string,
  found: SearchResult,
  isKnownTerm: Sources['isKnownTerm'],
): Refusal | null {
  const { addresses } = found.interpreted;
  const absent = addresses.find(({ state }) => state === 'not_in_corpus');
  const isHeld = addresses.some(({ state, documents }) => state !== 'not_in_corpus' && documents.length > 0);
  return absent && !isHeld ? numberNotHeld(message, absent, found, isKnownTerm) : titleNotHeld(message, addresses);
}

function numberNotHeld(
  message: string,
  { number, words }: Address,
  { interpreted, hits }: SearchResult,
  isKnownTerm: Sources['isKnownTerm'],
): Refusal | null {
  const [, year = '', serial = ''] = /(\d{4})\D+(\d{1,4})号/u.exec(number ?? words) ?? [];
  const citing = new RegExp(`${year}\\D[^。]*?${serial}号`, 'u');
  const isCited =
    (number !== null && isKnownTerm(number)) || (serial !== '' && hits.some(({ clause }) => citing.test(clause.text)));
  const wantsIt = WANTS_TEXT.test(message) || CONTENT_AFTER.test(behind(interpreted.text, words));
  return isCited && !wantsIt ? null : { reason: 'document_not_held', subject: number ?? words };
}

/** 《…》 that is no document of the corpus, asked for what stands in it. */
function titleNotHeld(message: string, addresses: readonly Address[]): Refusal | null {
  for (const [name, title = ''] of message.matchAll(/《([^《》]{4,60})》/gu)) {
    const isHeld = addresses.some(({ documents, words }) => documents.length > 0 && sharesRun(words, title, KERNEL));
    if (!isHeld && (WANTS_TEXT.test(message) || CONTENT_AFTER.test(behind(message, name))))
      return { reason: 'document_not_held', subject: name };
  }
  return null;
}

function behind(text: string, words: string): string {
  return text.slice(text.indexOf(words) + words.length).trimStart();
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
  const wantsList = WANTS_LIST.test(message);
  if (!wantsList && !WANTS_TEXT.test(message) && !WANTS_ANNEX.test(message)) return null;
  const absent = hits.slice(0, 3).flatMap(({ document }) => document.absent);
  const named =
    absent.find(({ title }) => sharesRun(title, message, KERNEL)) ??
    (wantsList ? onlyOneOfItsKind(message, hits[0]) : null);
  return named ? { reason: 'document_not_held', subject: `《${named.title}》` } : null;
}

/** The one list of the document that answers best, where a list is asked for without its name. */
function onlyOneOfItsKind(message: string, best: Passage | undefined): AbsentText | null {
  const [kind] = KIND_OF_ANNEX.exec(message) ?? [];
  const [list, another] = kind && best ? best.document.absent.filter(({ title }) => title.includes(kind)) : [];
  return list && !another ? list : null;
}
