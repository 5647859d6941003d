import type { Measure } from '../../calculator/measure.ts';
import type { Clause } from '../../policy/clause.ts';
import { withoutLabel } from '../../policy/clause-name.ts';
import type { PolicyDocument } from '../../policy/document.ts';
import { findFigures } from '../../policy/figure.ts';
import { splitSentences } from '../../policy/sentence.ts';
import type { Sources } from '../dependencies.ts';
import { SUMMARY } from '../messages.ts';
import { type Statement, state } from '../statement.ts';

/** A summary that is longer is no summary. */
const MOST_PARTS = 16;
const MOST_SUPPORTS = 6;
const LONGEST_PURPOSE = 160;
/** So much of an article tells what it is about (characters). */
const LONGEST_GIST = 48;
const PURPOSE = /为(?:了|贯彻|深入|加快|进一步|推动|促进|规范|落实|加强|更好|支持|全面|优化|提升)/u;

const OPENING = /^第[一二三四五六七八九十]+条/u;

/** What a document is for, its parts by heading, and the main supports that it gives, in its own words. */
export function composeSummary(document: PolicyDocument, sources: Sources): readonly Statement[] {
  const clauses = sources.clauses.ofDocument(document.id);
  const purpose = purposeOf(clauses);
  const others = clauses.filter(({ id }) => !purpose.some(({ cites }) => cites.includes(id)));
  return [...purpose, ...partsOf(others), ...supportsOf(document, sources)];
}

/** The sentence near the beginning that says what the text is made for. */
function purposeOf(clauses: readonly Clause[]): readonly Statement[] {
  for (const { id, own } of clauses.slice(0, 8)) {
    const said = splitSentences(own.replace(/\s+/gu, '')).find(
      ({ text }) => PURPOSE.test(text) && text.length <= LONGEST_PURPOSE,
    );
    if (said) return [state('note', `${SUMMARY.purpose}“${said.text.replace(OPENING, '')}”`, [id])];
  }
  return [];
}

/** The articles with their headings; where there are none, the parts one level below the document. */
function partsOf(clauses: readonly Clause[]): readonly Statement[] {
  const headed = clauses.filter(({ heading, path }) => heading !== null && !path.includes('annex'));
  const articles = headed.filter(({ kind }) => kind === 'article');
  const top = headed.filter(({ parent }) => parent === null);
  const told = [articles, top, headed].find(({ length }) => length > 1) ?? [];
  const parts = told.slice(0, MOST_PARTS);
  if (parts.length === 0) return gistsOf(clauses);
  const names = parts.map(({ label, heading }) => `${label}${label.endsWith('、') ? '' : ' '}${heading}`);
  const more = told.length > parts.length ? SUMMARY.more : '';
  return [state('note', `${SUMMARY.parts}${names.join('；')}${more}。`, [], { grounds: names })];
}

/** Articles without headings: what each begins with, up to the first stop. */
function gistsOf(clauses: readonly Clause[]): readonly Statement[] {
  const articles = clauses.filter(({ kind }) => kind === 'article');
  const told = articles.slice(0, MOST_PARTS).map((clause) => {
    const [gist = ''] = withoutLabel(clause.own, clause)
      .replace(/\s+/gu, '')
      .split(/[。；：]/u);
    return state('item', `${clause.label}　${gist.slice(0, LONGEST_GIST)}${gist.length > LONGEST_GIST ? '…' : ''}`, [
      clause.id,
    ]);
  });
  return told.length === 0 ? [] : [state('note', SUMMARY.parts), ...told];
}

/** What can be got, each in the words of its clause; an amount that is only a ceiling is quoted as one. */
function supportsOf({ id }: PolicyDocument, { measures, clauses }: Sources): readonly Statement[] {
  const supports = [...measures.values()].filter(
    ({ document, nature, quote }) => document === id && nature === 'support' && amountsIn(quote) > 0,
  );
  const items = distinctByClause(supports).slice(0, MOST_SUPPORTS);
  if (items.length === 0) return [];
  const told = items.map(({ title, quote, clause }) => {
    const held = clauses.get(clause);
    const words = (held ? withoutLabel(quote, held) : quote).replace(/\s+/gu, '');
    return state('item', `**${title}**：“${words}”`, [clause], { grounds: [title] });
  });
  return [state('note', SUMMARY.supports), ...told];
}

function amountsIn(quote: string): number {
  return findFigures(quote).filter(({ kind }) => kind === 'money' || kind === 'rate').length;
}

/** One measure of each clause: a summary names the thing once. */
function distinctByClause(measures: readonly Measure[]): readonly Measure[] {
  return [...new Map([...measures].reverse().map((measure) => [measure.clause, measure])).values()].reverse();
}
