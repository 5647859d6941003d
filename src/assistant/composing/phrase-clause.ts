import type { Sources } from '../dependencies.ts';
import { lacksAmountAsked } from '../evidence/amount-asked.ts';
import type { Finding } from '../evidence/evidence.ts';
import { wantedBy } from '../evidence/wanted-words.ts';
import { AMOUNT_NOT_PUBLISHED, POLAR_WORDS } from '../messages.ts';
import { type Statement, state } from '../statement.ts';
import type { Understanding } from '../understand.ts';
import { type DecidingWords, findDecidingWords } from './deciding-words.ts';
import { placeOf } from './phrase-outcome.ts';
import { isListed, isRow, rowWords } from './phrase-row.ts';
import { polarWord } from './polarity.ts';

/** A clause that holds less of the question's content gives no word of yes or no: its own words must do. */
const COVERED = 0.4;
const COVERED_NO = 0.5;
/** Longest list quoted, in characters. */
const LIST_LIMIT = 420;

/** The words of a clause as the answer: yes or no where its words do one thing, the sentence that decides, and where it stands. */
export function phraseClause(finding: Finding, question: Understanding, sources: Sources): readonly Statement[] {
  const { clause, coverage } = finding.passage;
  const { deciding, words, rest } = clauseWords(finding, question, sources);
  const place = placeOf({ ...finding.passage, validity: finding.validity }, clause);
  const said = coverage < COVERED ? null : polarWord(question.form, deciding.words, deciding.stem);
  // What is forbidden there may be another thing.
  const polar = said === POLAR_WORDS.mayNot && coverage < COVERED_NO ? null : said;
  const word = isListed(finding, question) ? POLAR_WORDS.listed : polar;
  // What the rest of the clause holds is not unpublished.
  const silent = lacksAmountAsked(question, clause.text) ? AMOUNT_NOT_PUBLISHED : '';
  const opening =
    silent === ''
      ? `**${word === null ? '' : `${word}：`}${words}${deciding.opensList ? '：' : '。'}**`
      : `**${silent}**${words}`;
  return [
    state('headline', `${opening}${place}`, [clause.id], { grounds: [place] }),
    ...(rest === '' ? [] : [state('quote', `“${rest}”`, [clause.id])]),
  ];
}

/** The sentence of a clause that says what is asked, with the stem of its list, and what else is quoted. */
export function clauseWords(finding: Finding, question: Understanding, { clauses }: Pick<Sources, 'clauses'>) {
  const { clause } = finding.passage;
  const deciding = isRow(clause)
    ? wholeRow(rowWords(clause, question))
    : findDecidingWords(finding, wantedBy(question), clauses);
  const { stem, words, rest } = deciding;
  return { deciding, words: stem === '' || words.includes(stem) ? words : `${stem}：${words}`, rest: shorten(rest) };
}

/** A row of a table says something with all its columns. */
function wholeRow(words: string): DecidingWords {
  return { stem: '', words: shorten(words), opensList: false, rest: '' };
}

/** Whole items as far as they fit. */
function shorten(text: string): string {
  const line = text.replace(/\s*\n\s*/gu, ' ');
  if (line.length <= LIST_LIMIT) return line;
  const cut = Math.max(line.lastIndexOf('；', LIST_LIMIT), line.lastIndexOf('。', LIST_LIMIT));
  return cut > 0 ? line.slice(0, cut + 1) : line;
}
