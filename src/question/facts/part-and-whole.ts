import type { Fact } from '../../policy/fact.ts';
import { type Figure, unitOf } from '../../policy/figure.ts';
import { findFiguresSaid } from './figures-said.ts';
import { clauseAround } from './sentence-clause.ts';
import { isNotTheAskers } from './whose-figure.ts';

/** 境内研发费用占全部研发费用的比例, 装配式建筑占新建建筑面积的比例, 新能源供热装机占比. */
const SHARE_OF = /^(.+?)(?:占(.*?)的?(?:比例|比重|百分比)|的?(?:占比|比例|比重))$/u;
/** Words for the ratio itself. */
const NO_NAME = /[占比]/u;
/** What is all of it in anybody's words. */
const WHOLE = /全部|总(?![部经监])|一共|合计|全年|全公司|拢共|统共|加起来|里里外外|整个/u;
const COUNTABLE: ReadonlySet<Figure['kind']> = new Set(['count', 'money'] as const);
/** Everybody who spends or earns says so; it names neither. */
const SAYS_NEITHER = /费用|收入|面积|比例|建筑/u;

/** A part and its whole as figures of one unit. */
export interface PartAndWhole {
  readonly part: Figure;
  readonly whole: Figure;
}

/** The figures of which a fact is the ratio: each stands in a clause with words that only the part, or only the whole, has. */
export function findPartAndWhole(text: string, { label, words: called }: Fact): PartAndWhole | null {
  const [, ofPart = '', ofWhole = ''] = SHARE_OF.exec(label) ?? [];
  if (ofPart === '') return null;
  const figures = findFiguresSaid(text).filter((one) => COUNTABLE.has(one.kind) && !isNotTheAskers(text, one, true));
  const words = figures.map((figure, at) => wordsOf(text, figure, figures[at - 1]));
  const ownWords = called.filter((word) => word.length > 1 && !ofWhole.includes(word) && !NO_NAME.test(word));
  const [partWords, wholeWords] = [[...pairsOnlyIn(ofPart, ofWhole), ...ownWords], pairsOnlyIn(ofWhole, ofPart)];
  const isPart = (said: string) => partWords.some((pair) => said.includes(pair));
  const isWhole = (said: string) => WHOLE.test(said) || wholeWords.some((pair) => said.includes(pair));
  const parts = figures.filter((_, at) => isPart(words[at] ?? ''));
  const wholes = figures.filter((_, at) => !isPart(words[at] ?? '') && isWhole(words[at] ?? ''));
  const [part, another] = parts;
  const ofUnit = wholes.filter((one) => part !== undefined && unitOf(one) === unitOf(part));
  const [whole, second] = ofUnit;
  return part && whole && !another && !second ? { part, whole } : null;
}

/** The words that lead to a figure within its clause, and those behind it where no figure stands before. */
function wordsOf(text: string, { start, end }: Figure, before: Figure | undefined): string {
  const clause = clauseAround(text, start, end);
  return text.slice(Math.max(clause.start, before?.end ?? 0), start);
}

function pairsOnlyIn(name: string, other: string): readonly string[] {
  const pairs = [...name].slice(1).map((character, at) => `${name[at]}${character}`);
  return pairs.filter((pair) => !other.includes(pair) && !SAYS_NEITHER.test(pair));
}
