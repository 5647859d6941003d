import type { Sources } from '../dependencies.ts';
import type { Finding } from '../evidence/evidence.ts';
import { AMOUNT_NOT_PUBLISHED } from '../messages.ts';
import { type Statement, state } from '../statement.ts';
import type { Understanding } from '../understand.ts';
import { lacksAmountAsked } from './amount-asked.ts';
import { type DecidingWords, findDecidingWords } from './deciding-words.ts';
import { placeOf } from './phrase-outcome.ts';
import { polarWord } from './polarity.ts';

/** A clause that holds less of the question's content gives no word of yes or no: its own words must do. */
const COVERED = 0.4;
/** Longest list quoted, in characters. */
const LIST_LIMIT = 420;

/** The words of a clause as the answer: yes or no where its words do one thing, the sentence that decides, and where it stands. */
export function phraseClause(finding: Finding, question: Understanding, sources: Sources): readonly Statement[] {
  const { clause, coverage } = finding.passage;
  const { stem, words, opensList, rest } =
    clause.columns === null ? findDecidingWords(finding, wantsFigure(question), sources.clauses) : wholeRow(finding);
  const place = placeOf({ ...finding.passage, validity: finding.validity }, clause);
  const word = coverage < COVERED ? null : polarWord(question.form, words, stem);
  const sentence = stem === '' || words.includes(stem) ? words : `${stem}：${words}`;
  // What the rest of the clause holds is not unpublished.
  const silent = lacksAmountAsked(question, clause.text) ? AMOUNT_NOT_PUBLISHED : '';
  const opening =
    silent === ''
      ? `**${word === null ? '' : `${word}：`}${sentence}${opensList ? '：' : '。'}**`
      : `**${silent}**${sentence}`;
  return [
    state('headline', `${opening}${place}`, [clause.id], { grounds: [place] }),
    ...(rest === '' ? [] : [state('quote', `“${shorten(rest)}”`, [clause.id])]),
  ];
}

const FIGURES = ['amount', 'rate', 'deadline', 'start', 'end', 'count', 'quota', 'sum', 'penalty', 'validity'] as const;

function wantsFigure({ asks }: Understanding): boolean {
  return FIGURES.some((one) => asks.has(one));
}

/** A row of a table says something with all its columns. */
function wholeRow({ quote }: Finding): DecidingWords {
  return { stem: '', words: shorten(quote).replace(/[。；]\s*$/u, ''), opensList: false, rest: '' };
}

/** Whole items as far as they fit. */
function shorten(text: string): string {
  const line = text.replace(/\s*\n\s*/gu, ' ');
  if (line.length <= LIST_LIMIT) return line;
  const cut = Math.max(line.lastIndexOf('；', LIST_LIMIT), line.lastIndexOf('。', LIST_LIMIT));
  return cut > 0 ? line.slice(0, cut + 1) : line;
}
