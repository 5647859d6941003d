import { nameDocumentInFull } from '../../policy/clause-name.ts';
import type { Address } from '../../question/interpreted.ts';
import { sharesRun } from '../../question/utterance.ts';
import type { SearchResult } from '../../retrieval/search-result.ts';
import type { Sources } from '../dependencies.ts';
import type { Refusal } from './refusal.ts';

/** So many characters in a row make the kernel of a title. */
const KERNEL = 5;
/** A named document is not held; clauses that cite it may answer, unless its own words are asked for. */
export function documentNotHeld(found: SearchResult, isKnownTerm: Sources['isKnownTerm']): Refusal | null {
  const { addresses } = found.interpreted;
  const absent = addresses.find(({ state }) => state === 'not_in_corpus');
  const isHeld = addresses.some(({ state, documents }) => state !== 'not_in_corpus' && documents.length > 0);
  return absent && !isHeld ? numberNotHeld(absent, found, isKnownTerm) : titleNotHeld(found, isKnownTerm);
}

function numberNotHeld(
  { number, words }: Address,
  { interpreted, hits }: SearchResult,
  isKnownTerm: Sources['isKnownTerm'],
): Refusal | null {
  const [, year = '', serial = ''] = /(\d{4})\D+(\d{1,4})号/u.exec(number ?? words) ?? [];
  const citing = new RegExp(`${year}\\D[^。]*?${serial}号`, 'u');
  const isCited =
    (number !== null && isKnownTerm(number)) || (serial !== '' && hits.some(({ clause }) => citing.test(clause.text)));
  const wantsIt = interpreted.wants.text || interpreted.contentOf.includes(words);
  return isCited && !wantsIt ? null : { reason: 'document_not_held', subject: number ?? words };
}

/** So many of the best clauses may be of the text that is meant by a title. */
const MEANT = 3;

/** 《…》 that is no document of the corpus: asked for what stands in it, or mentioned by no text, so that nothing can answer by citing it. */
function titleNotHeld({ interpreted, hits }: SearchResult, isKnownTerm: Sources['isKnownTerm']): Refusal | null {
  const { addresses, titles, wants, contentOf } = interpreted;
  const isHeld = (title: string) =>
    addresses.some(({ documents, words }) => documents.length > 0 && sharesRun(words, title, KERNEL)) ||
    hits.slice(0, MEANT).some(({ document }) => sharesRun(document.title, title, KERNEL));
  const isAsked = (title: string) => wants.text || contentOf.includes(`《${title}》`) || !isKnownTerm(title);
  const title = titles.find((one) => !isHeld(one) && isAsked(one));
  return title === undefined ? null : { reason: 'document_not_held', subject: `《${title}》` };
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
