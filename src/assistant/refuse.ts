import { findDocumentNumbers, formatDocumentNumber } from '../policy/document-number.ts';
import type { Interpreted } from '../retrieval/interpreted.ts';
import type { SearchResult } from '../retrieval/search-result.ts';
import type { Draft } from './compose-answer.ts';
import type { Sources } from './dependencies.ts';
import { REFUSALS, RELATED_LEAD, type RefusalReason } from './messages.ts';
import { state } from './statement.ts';
import type { Understanding } from './understand.ts';

export interface Refusal {
  readonly reason: RefusalReason;
  /** What the refusal is about: a place, a document number, a thing. */
  readonly subject: string;
}

/** 个税 and other matters of one person, which no support document decides. */
const PERSONAL =
  /个税|个人所得税(?!.{0,6}优惠)|年终奖.{0,6}税|离婚|遗产|交通违章|起诉.{0,6}(?:赢|胜)|(?:能|会)不能?判|劳动仲裁.{0,6}(?:赢|怎么打)|工伤赔/u;
/** Asks for a text itself rather than for what it says. */
const WANTS_TEXT = /全文|原文|正文|发我|给我看|写了什么/u;
/** Asks for a list or an annex that a document only names. */
const WANTS_ANNEX = /列给我|列出|清单|附件|细则|名单|目录/u;
/** Matters of residents that these documents do not treat, though single words of them occur. */
const RESIDENT =
  /低保|小客车摇号|摇号买车|[换考补领]驾照|驾驶证|入学划片|学区房|积分落户|退休年龄|养老金|公积金|结婚证?|电动车上牌|残疾证|残疾人补贴|公租房|廉租房|医保报销|落户积分/u;
/** Things with a name of their own that a text either knows or does not know. */
const NAMED_INSTRUMENT =
  /[\u4e00-\u9fff]{2,4}(?:券|(?<![能可想要没去被])贷|险|卡|码)(?![\u4e00-\u9fff]{0,2}(?:款|息|险))/gu;

/** Why the question must be refused before anything is composed; null when it may be answered. */
export function findRefusal(
  { message, intents }: Understanding,
  found: SearchResult,
  sources: Sources,
): Refusal | null {
  if (intents.has('injection')) return { reason: 'injection', subject: '' };
  if (intents.has('unsafe')) return { reason: 'unsafe', subject: '' };
  if (PERSONAL.test(message)) return { reason: 'personal_advice', subject: '' };
  return (
    otherPlace(found) ??
    documentNotHeld(message, found) ??
    absentText(message, found) ??
    residentMatter(message) ??
    unknownInstrument(found.interpreted.text, sources.isKnownTerm)
  );
}

/** 区里, 本市: words that mean whichever district or city is spoken of. */
const GENERIC_PLACE = /^(?:本?[区市](?:里|级|上|内)?|全[区市])$/u;

/** True when the question is about another place alone: this one is not named beside it (总部在北京、工厂在天津). */
export function isAboutElsewhere({ places, text }: Interpreted): boolean {
  const isHere = ({ where, words }: Interpreted['places'][number]) =>
    (where === 'city' || where === 'district') && !GENERIC_PLACE.test(words);
  return !places.some(isHere) && places.some((place) => isAway(place, text));
}

/** A place elsewhere decides; another district of the city is answered where a city document fits best. */
function otherPlace({ interpreted, hits }: SearchResult): Refusal | null {
  if (!isAboutElsewhere(interpreted)) return null;
  const away = interpreted.places.find((place) => isAway(place, interpreted.text));
  const isCovered = away?.where === 'other_district' && hits[0]?.document.level === 'city';
  return !away || isCovered ? null : { reason: 'other_place', subject: away.name };
}

function isAway({ where, words }: Interpreted['places'][number], text: string): boolean {
  return (where === 'elsewhere' || where === 'other_district') && !comesFrom(text, words);
}

function comesFrom(text: string, place: string): boolean {
  return /[从由自]$/u.test(text.slice(0, text.indexOf(place)));
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

function residentMatter(message: string): Refusal | null {
  const matter = RESIDENT.exec(message)?.[0];
  return matter ? { reason: 'not_in_corpus', subject: matter } : null;
}

function unknownInstrument(text: string, isKnownTerm: (term: string) => boolean): Refusal | null {
  for (const [name] of text.matchAll(NAMED_INSTRUMENT)) {
    const kernel = name.slice(-3);
    if (!isKnownTerm(kernel) && !isKnownTerm(kernel.slice(-2))) return { reason: 'not_in_corpus', subject: kernel };
  }
  return null;
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
  other_place: 'out_of_scope',
  personal_advice: 'out_of_scope',
  unsafe: 'refused',
  injection: 'refused',
};

/** The refusal in words, and for things that are merely not held the nearest clauses to read. */
export function composeRefusal({ reason, subject }: Refusal, { hits }: SearchResult): Draft {
  const near = STATUS_OF[reason] === 'not_found' ? hits.slice(0, 2) : [];
  return {
    status: STATUS_OF[reason],
    statements: [
      state('headline', REFUSALS[reason](subject), [], { grounds: [subject] }),
      ...(near.length > 0 ? [state('note', RELATED_LEAD)] : []),
    ],
    related: near.map(({ clause }) => clause.id),
    calculations: [],
    quotes: new Map(),
    ended: new Set(),
  };
}
