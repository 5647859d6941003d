import { nameDocumentInFull } from '../policy/clause-name.ts';
import { findDocumentNumbers, formatDocumentNumber } from '../policy/document-number.ts';
import type { Interpreted } from '../retrieval/interpreted.ts';
import type { SearchResult } from '../retrieval/search-result.ts';
import type { Draft } from './compose-answer.ts';
import type { Sources } from './dependencies.ts';
import { REFUSALS, RELATED_LEAD, type RefusalReason } from './messages.ts';
import { state } from './statement.ts';
import type { Understanding } from './understand.ts';

/** So many of the clauses found are looked at for what they treat. */
const NEAREST = 3;

export interface Refusal {
  readonly reason: RefusalReason;
  /** What the refusal is about: a place, a document number, a thing. */
  readonly subject: string;
  /** Whom to ask instead, where that is known. */
  readonly ask?: string;
}

/** Asks for a text itself rather than for what it says. */
const WANTS_TEXT = /全文|原文|正文|发我|给我看|写了什么/u;
/** Asks for a list or an annex that a document only names. */
const WANTS_ANNEX = /列给我|列出|清单|附件|细则|名单|目录/u;
/** Things with a name of their own that a text either knows or does not know. */
const NAMED_INSTRUMENT =
  /[\u4e00-\u9fff]{2,4}(?:券|(?<![能可想要没去被])贷|险|(?<![重轻微刷打])卡|码)(?![\u4e00-\u9fff]{0,2}(?:款|息|险))/gu;

/** Why the question must be refused before anything is composed; null when it may be answered. */
export function findRefusal(
  { message, intents }: Understanding,
  found: SearchResult,
  sources: Sources,
): Refusal | null {
  if (intents.has('injection')) return { reason: 'injection', subject: '' };
  if (intents.has('unsafe')) return { reason: 'unsafe', subject: '' };
  return (
    residentMatter(found) ??
    otherPlace(found) ??
    documentNotHeld(message, found) ??
    noSuchClause(found, sources) ??
    absentText(message, found) ??
    unknownInstrument(found.interpreted, sources.isKnownTerm) ??
    unknownTerm(found.interpreted, sources.isKnownTerm)
  );
}

type Hits = SearchResult['hits'];
type AskedPlace = Interpreted['places'][number];

/** 区里, 本市: words that mean whichever district or city is spoken of. */
const GENERIC_PLACE = /^(?:本?[区市](?:里|级|上|内)?|全[区市])$/u;

/** True when the question is about another place alone: this one is not named beside it (总部在北京、工厂在天津). */
export function isAboutElsewhere({ places, text }: Interpreted): boolean {
  const isHere = ({ where, words }: AskedPlace) =>
    (where === 'city' || where === 'district') && !GENERIC_PLACE.test(words);
  return !places.some(isHere) && places.some((place) => isAway(place, text));
}

/** A place elsewhere decides, unless a rule of this city treats it. */
function otherPlace({ interpreted, hits }: SearchResult): Refusal | null {
  if (!isAboutElsewhere(interpreted)) return null;
  const [away, ...others] = interpreted.places.filter((place) => isAway(place, interpreted.text));
  if (!away || isCovered(away, interpreted.text, hits, others.length > 0)) return null;
  return { reason: 'other_place', subject: away.name };
}

/** Another district is covered where a city document fits best; a place beyond, where the best clauses name it and the asker does not sit there. */
function isCovered({ where, name, words }: AskedPlace, text: string, hits: Hits, isOneOfSeveral: boolean): boolean {
  if (where === 'other_district') return hits[0]?.document.level === 'city';
  const isNamed = hits.slice(0, NEAREST).some(({ clause }) => clause.text.includes(name));
  return isNamed && (isOneOfSeveral || !isSeat(text, words));
}

/** 在深圳, 深圳的公司, and a place that opens the question: where the asker is, or whose rules are asked for. */
function isSeat(text: string, place: string): boolean {
  const { before, after } = around(text, place);
  return before === '' || /(?:在|我们)$/u.test(before) || /^.{0,4}(?:公司|企业)/u.test(after);
}

function isAway({ where, words }: AskedPlace, text: string): boolean {
  return (where === 'elsewhere' || where === 'other_district') && !isPassedThrough(text, words);
}

/** 从河北来, 和天津的公司合作, 去香港上市: the other end of something done here; who settles there (去深圳开公司) asks for its rules. */
function isPassedThrough(text: string, place: string): boolean {
  const { before, after } = around(text, place);
  if (/[从由自和与跟同](?:[\u4e00-\u9fff]{2}[、和]?)?$/u.test(before)) return true;
  return /[去到往赴]$/u.test(before) && !/^.{0,4}(?:开|办|注册|设|落户|发展|投|建|找)/u.test(after);
}

function around(text: string, place: string): { readonly before: string; readonly after: string } {
  const at = text.indexOf(place);
  return { before: text.slice(0, at), after: text.slice(at + place.length) };
}

/** A named document is not held; clauses that cite it may answer, unless its own text is asked for. */
function documentNotHeld(message: string, { interpreted, hits }: SearchResult): Refusal | null {
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
function noSuchClause({ interpreted }: SearchResult, { documents }: Sources): Refusal | null {
  if (interpreted.addresses.some(({ state }) => state === 'found')) return null;
  const wrong = interpreted.addresses.find(({ state }) => state === 'no_such_clause');
  const document = documents.get(wrong?.documents[0] ?? '');
  return wrong && document
    ? { reason: 'no_such_clause', subject: `${nameDocumentInFull(document)}没有${wrong.label}` }
    : null;
}

/** Advice on one person's case, or a matter of residents for which the best clause has no word. */
function residentMatter({ interpreted, hits }: SearchResult): Refusal | null {
  const best = hits[0]?.clause.text ?? '';
  const isTreated = (words: string) =>
    [words, ...interpreted.synonyms.filter(({ from }) => from === words).map(({ to }) => to)].some((word) =>
      best.includes(word),
    );
  const matter = interpreted.matters.find(({ words, personal }) => personal || !isTreated(words));
  if (!matter) return null;
  return { reason: matter.personal ? 'personal_advice' : 'resident_matter', subject: matter.name, ask: matter.ask };
}

function unknownInstrument({ text, synonyms }: Interpreted, isKnownTerm: (term: string) => boolean): Refusal | null {
  for (const [name] of text.matchAll(NAMED_INSTRUMENT)) {
    if (synonyms.some(({ from }) => name.endsWith(from))) continue;
    const kernel = name.slice(-3);
    if (!isKnownTerm(kernel) && !isKnownTerm(kernel.slice(-2))) return { reason: 'not_in_corpus', subject: kernel };
  }
  return null;
}

/** 什么是数据信托, 数据信托是什么意思: asks for the meaning of a term that no text has. */
const TERM =
  /^(?:请问)?(?:什么是|什么叫)[“"]?([^，。？?”"]{3,10})[”"]?[？?]?$|^[“"]?([^，。？?”"]{3,10})[”"]?(?:是什么(?:意思)?|是啥(?:意思)?|指什么|啥意思)[？?]?$/u;

function unknownTerm({ text, synonyms, corrections }: Interpreted, isKnownTerm: (term: string) => boolean) {
  const [, after, before] = TERM.exec(text.trim()) ?? [];
  const term = after ?? before;
  if (!term || synonyms.length > 0 || corrections.length > 0 || isKnownTerm(term)) return null;
  return { reason: 'not_in_corpus', subject: term } as const;
}

/** Asks for a text itself, and the document that would hold it names it without holding it (附件2 … 未收录). */
function absentText(message: string, { hits }: SearchResult): Refusal | null {
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

const STATUS_OF: Readonly<Record<RefusalReason, Draft['status']>> = {
  not_in_corpus: 'not_found',
  document_not_held: 'not_found',
  no_such_clause: 'not_found',
  other_place: 'out_of_scope',
  resident_matter: 'out_of_scope',
  personal_advice: 'out_of_scope',
  unsafe: 'refused',
  injection: 'refused',
};

/** The refusal in words, and for things that are merely not held the nearest clauses to read. */
export function composeRefusal({ reason, subject, ask = '' }: Refusal, { hits }: SearchResult): Draft {
  const near = STATUS_OF[reason] === 'not_found' ? hits.slice(0, 2) : [];
  return {
    status: STATUS_OF[reason],
    statements: [
      state('headline', REFUSALS[reason](subject, ask), [], { grounds: [subject, ask] }),
      ...(near.length > 0 ? [state('note', RELATED_LEAD)] : []),
    ],
    related: near.map(({ clause }) => clause.id),
    calculations: [],
    quotes: new Map(),
    ended: new Set(),
  };
}
