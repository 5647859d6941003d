import { parseChineseDate } from '../../policy/calendar-date.ts';
import type { Clause } from '../../policy/clause.ts';
import type { Clauses } from '../../policy/clauses.ts';
import { findFigures } from '../../policy/figure.ts';
import { type Sentence, splitSentences } from '../../policy/sentence.ts';
import type { Finding } from '../evidence/evidence.ts';
import { worthOf } from '../evidence/pick-quote.ts';
import type { Wanted } from '../evidence/wanted-words.ts';

/** The words of a clause that decide a question. */
export interface DecidingWords {
  /** The opening of the list whose item decides, without its colon: 有下列情形的，不予公示; empty elsewhere. */
  readonly stem: string;
  /** The sentence, or the part of it that decides; verbatim, without label, heading or full stop. */
  readonly words: string;
  /** True when the opening of a list decides: the items are the answer. */
  readonly opensList: boolean;
  /** What else is quoted, verbatim: the sentences before and behind that say something of what is asked. */
  readonly rest: string;
}

/** Longest sentence that still reads as an answer, in characters. */
const SENTENCE_LIMIT = 160;
/** Longest opening of a list told with its item. */
const STEM_LIMIT = 60;
const REST_LIMIT = 170;
/** A clause so short is told whole: what is asked for often stands in its other sentence. */
const SHORT = 260;
/** Shorter pieces are headings and dates of completion. */
const SAYS_SOMETHING = 16;
const LABEL =
  /^\s*(?:第[零〇一二三四五六七八九十百]+条|[（(][零一二三四五六七八九十\d]+[）)]|\d{1,3}(?:[.．、]|　+)|[一二三四五六七八九十]+(?:是|、))[\s　]*/u;
/** [基本原则] */
const BRACKETED = /^\s*[[［【][^\]］】]{1,12}[\]］】]\s*/u;
const ENDS_OPEN = /[：:]\s*$/u;
/** 有下列情形之一的，不予支持。 opens a list, whatever it ends with. */
const OPENS = /[：:]\s*$|(?:下列|以下)(?:情形|情况|条件|行为|材料|事项|职责|规定|要求)/u;

/** Finds what decides among the quoted words of a finding. */
export function findDecidingWords({ passage, quote }: Finding, wanted: Wanted, clauses: Clauses): DecidingWords {
  const { clause, document, highlights } = passage;
  const isShort = clause.text.length <= SHORT;
  const from = isShort ? 0 : Math.max(0, clause.text.indexOf(quote));
  const until = isShort ? clause.text.length : from + quote.length;
  const all = splitSentences(clause.text).filter(({ start, end }) => start >= from && end <= until);
  // The day under a notice says nothing of what is asked.
  const said = all.filter(({ text }) => !isHeading(text, clause.heading) && parseChineseDate(text) === null);
  const sentences = said.length > 0 ? said : all;
  const worth = sentences.map((sentence) => worthOf(sentence, highlights, wanted, clause.text));
  const at = worth.indexOf(Math.max(...worth));
  const sentence = sentences[at];
  if (!sentence) return { stem: '', words: quote, opensList: false, rest: '' };
  const parent = clause.parent === null ? undefined : clauses.get(`${document.id}/${clause.parent}`);
  const opensList = ENDS_OPEN.test(sentence.text);
  const stem = opensList ? '' : stemOf(sentences, at, clause.kind, parent?.own ?? '');
  const rest = opensList ? clause.text.slice(sentence.end) : restOf(sentences, worth, at, clause);
  return { stem, words: decidingPart(sentence, passage, wanted), opensList, rest: rest.trim() };
}

/** The line that opens the list in which a sentence stands, in the clause itself or above it. */
function stemOf(sentences: readonly Sentence[], at: number, kind: string, above: string): string {
  // An item of its own clause may stand there without its label.
  const isItem = LABEL.test(sentences[at]?.text ?? '');
  if (!isItem && !(kind === 'item' && at === 0)) return '';
  const inside = sentences.slice(0, at).findLast(({ text }) => OPENS.test(text));
  const outside = kind === 'item' ? splitSentences(above).findLast(({ text }) => OPENS.test(text)) : undefined;
  const stem = tidy((inside ?? outside)?.text ?? '', null);
  return stem.length <= STEM_LIMIT ? stem : (stem.split('，').at(-1) ?? '');
}

/** A sentence as it is, or of a long one the parts between commas where most of the question stands. */
function decidingPart(sentence: Sentence, { clause, highlights }: Finding['passage'], wanted: Wanted): string {
  const whole = tidy(sentence.text, clause.heading);
  if (whole.length <= SENTENCE_LIMIT) return whole;
  const parts = partsOf(sentence);
  const worth = parts.map((part) => worthOf(part, highlights, wanted, clause.text));
  const [first, last] = growWhileFits(parts, worth, worth.indexOf(Math.max(...worth)));
  const [from, to] = [(parts[first]?.start ?? 0) - sentence.start, (parts[last]?.end ?? 0) - sentence.start];
  return tidy(sentence.text.slice(from, to), clause.heading);
}

/** From the best part towards the worthier neighbour. */
function growWhileFits(
  parts: readonly Sentence[],
  worth: readonly number[],
  best: number,
): readonly [first: number, last: number] {
  let [first, last] = [best, best];
  const fits = (from: number, to: number) =>
    from >= 0 && to < parts.length && (parts[to]?.end ?? 0) - (parts[from]?.start ?? 0) <= SENTENCE_LIMIT;
  for (;;) {
    const [before, behind] = [fits(first - 1, last), fits(first, last + 1)];
    if (!before && !behind) return [first, last];
    if (behind && (!before || (worth[last + 1] ?? 0) >= (worth[first - 1] ?? 0))) last += 1;
    else first -= 1;
  }
}

/** The parts of a sentence between commas, with their places in the clause. */
function partsOf({ text, start }: Sentence): readonly Sentence[] {
  return [...text.matchAll(/[^，,]+[，,]?/gu)].map((match) => ({
    text: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

function tidy(text: string, heading: string | null): string {
  const bare = text.replace(LABEL, '').replace(BRACKETED, '').trim();
  const own =
    heading !== null && bare.startsWith(heading) ? bare.slice(heading.length).replace(/^[。\s　]+/u, '') : bare;
  return (own === '' ? bare : own)
    .replace(/\s*\n\s*/gu, ' ')
    .replace(/[。；;，,：:]\s*$/u, '')
    .trim();
}

/** A heading names the matter, and says nothing of it. */
function isHeading(text: string, heading: string | null): boolean {
  return heading !== null && tidy(text, null) === heading.replace(/[。；]$/u, '');
}

/** The other quoted sentences that hold words of the question or a figure, as far as they fit. */
function restOf(
  sentences: readonly Sentence[],
  worth: readonly number[],
  at: number,
  { heading, text: whole }: Pick<Clause, 'heading' | 'text'>,
): string {
  const says = (text: string) => findFigures(text).some(({ kind }) => kind !== 'label' && kind !== 'bare');
  const told = sentences.filter(
    ({ text }, index) =>
      index !== at &&
      text.length >= SAYS_SOMETHING &&
      !ENDS_OPEN.test(text) &&
      !isHeading(text, heading) &&
      (whole.length <= SHORT || (worth[index] ?? 0) > 0 || says(text)),
  );
  const fitting = told.filter((_, index) => lengthOf(told.slice(0, index + 1)) <= REST_LIMIT);
  return fitting.map(({ text }) => text).join('');
}

function lengthOf(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { text }) => sum + text.length, 0);
}
