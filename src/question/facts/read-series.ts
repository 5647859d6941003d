import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { Fact } from '../../policy/fact.ts';
import type { Figure } from '../../policy/figure.ts';
import { add, divide, formatDecimal, fraction, ZERO } from '../../policy/fraction.ts';
import { findFiguresSaid } from './figures-said.ts';
import { otherQuantities } from './quantities.ts';
import { clauseAround } from './sentence-clause.ts';
import type { UnderstoodFact } from './understood-fact.ts';
import { valueOfFigure } from './value-of-figure.ts';
import { isNotTheAskers } from './whose-figure.ts';

/** A fact that is the sum of several by its own name. */
const IS_TOTAL = /合计|累计|总额/u;
/** A fact that may be one by what it is asked with; the message must say so as well. */
const MAY_BE_TOTAL = /总数|总共|一共|总量/u;
const IS_AVERAGE = /平均|年均/u;
const SUMMED = /一共|总共|合计|总计|累计|加起来|合起来|加一起|加一块|拢共|统共/u;
/** 各配几个, 哪家够: each by itself. */
const BY_ITSELF = /各[自是能多要配罚得算]?|哪[家个笔]|每/u;
/** Words that set one figure behind another, and say nothing else of it. */
const ROW =
  '[、，,；;和与及跟加又再还另有是为了的到后来接着然外]|第[一二三四五六七八九十\\d]{1,2}[次年笔回批期]|[头首前末上下][一]?[次年笔回批期]|[一二两三][次年笔回批期]|去年|今年|前年|明年|大前年|(?:19|20)?\\d\\d年|分别|另外|还有|最后|随后|\\s';
const ORDERED = /第[一二三四五六七八九十\d]|[头首][一]?[次年笔回批]|[去今前]年|\d\d年|又|再/u;
/** 350万没到账, 计划再缴350万: it does not count. */
const NOT_YET = /[没未]|不算|计划|打算|准备|预计|承诺|认缴|将/u;
/** 增到950万, 其中350万, 够1000万: no further part of the sum. */
const NO_PART = /[到至]$|其中|[增涨升降减]|[够要超差]|门槛|比/u;

/** Figures told one after the other, for a fact that is their sum or their mean. */
export interface Series {
  readonly read: readonly UnderstoodFact[];
  /** Facts of which several figures are told that may or may not add up: to be asked for. */
  readonly unclear: readonly Fact[];
}

/** 三年合同分别30万、45万、20万; 第一次实缴600万，第二次350万: for the first fact that is one of their kind. */
export function readSeries(text: string, facts: readonly Fact[], asOf: CalendarDate): Series {
  const told = facts
    .filter((fact) => isOfSeveral(fact, text))
    .map((fact) => ({ fact, figures: figuresFor(text, fact, asOf) }))
    .map((one) => ({ ...one, row: rowOf(text, one.fact, one.figures) }));
  const [clear] = told.filter(({ row }) => row.length > 1);
  return {
    read: clear ? readRow(text, clear.fact, clear.row, asOf) : [],
    unclear: told.filter((one) => one !== clear && isUnclear(text, one)).map(({ fact }) => fact),
  };
}

interface Told {
  readonly fact: Fact;
  readonly figures: readonly Figure[];
  readonly row: readonly Figure[];
}

/** Several figures that may be parts of the sum, and stand in no row. */
function isUnclear(text: string, { fact, figures, row }: Told): boolean {
  if (!IS_TOTAL.test(fact.label) || row.length > 1) return false;
  const parts = figures.filter((figure, at) => {
    const { start, before, after } = clauseAround(text, figure.start, figure.end);
    const led = text.slice(Math.max(start, figures[at - 1]?.end ?? 0), figure.start);
    return !NO_PART.test(led) && otherQuantities(`${before} ${after}`, [fact.label, ...fact.words]).length === 0;
  });
  return parts.length > 1;
}

/** The figures that can be parts of it. */
function figuresFor(text: string, fact: Fact, asOf: CalendarDate): readonly Figure[] {
  const fitting = findFiguresSaid(text).filter((figure) => valueOfFigure(fact, figure, asOf) !== null);
  return fitting.filter((figure) => !isNotYet(text, figure) && !isNotTheAskers(text, figure, true));
}

/** True of words between two figures that set them in a row and say nothing else: 第二次, 去年, 和. */
export function setsInRow(between: string): boolean {
  return between.length <= MOST_BETWEEN && ONLY_ROW.test(between);
}

/** True of a name that is that of a sum: 合同金额合计, 累计实缴. */
export function namesTotal(name: string): boolean {
  return IS_TOTAL.test(name);
}

function isOfSeveral({ label, prompt, type }: Fact, text: string): boolean {
  if (type === 'boolean' || type === 'choice' || type === 'date') return false;
  if (IS_TOTAL.test(label) || IS_AVERAGE.test(label)) return true;
  return MAY_BE_TOTAL.test(label + prompt) && SUMMED.test(text) && !BY_ITSELF.test(text);
}

function isNotYet(text: string, { start, end }: Figure): boolean {
  const { before, after } = clauseAround(text, start, end);
  return NOT_YET.test(before.slice(-SAYS)) || NOT_YET.test(after.slice(0, SAYS));
}

/** So many characters beside a figure say whether it counts. */
const SAYS = 4;

function readRow(text: string, fact: Fact, row: readonly Figure[], asOf: CalendarDate): readonly UnderstoodFact[] {
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last) return [];
  const parts = row.map((figure) => ({ amount: String(valueOfFigure(fact, figure, asOf)), words: figure.raw }));
  const sum = parts.map(({ amount }) => fraction(amount)).reduce(add, ZERO);
  const isMean = IS_AVERAGE.test(fact.label);
  const value = formatDecimal(isMean ? divide(sum, fraction(String(parts.length))) : sum);
  const words = text.slice(first.start, last.end);
  const said = { fact: fact.name, label: fact.label, value, display: words, words };
  return [isMean ? said : { ...said, reckoned: { by: 'sum', parts, unit: unitOfFact(fact) } }];
}

function unitOfFact({ type, unit }: Fact): string {
  return type === 'yuan' ? '元' : type === 'usd' ? '美元' : (unit ?? '');
}

/** The longest row of figures with nothing between them but what sets them in a row. */
function rowOf(text: string, fact: Fact, figures: readonly Figure[]): readonly Figure[] {
  let [row, longest]: [Figure[], readonly Figure[]] = [[], []];
  for (const figure of figures) {
    const last = row.at(-1);
    if (last && isInRow(text.slice(last.end, figure.start), fact)) row.push(figure);
    else row = [figure];
    if (row.length > longest.length) longest = row;
  }
  return longest;
}

const MOST_BETWEEN = 16;
const ONLY_ROW = new RegExp(`^(?:${ROW})*$`, 'u');

/** 600万，第二次实缴350万: the name of the fact may stand again where figures are told in order, and each of several kinds that it sums up: 转让50万，许可60万. */
function isInRow(between: string, { words, label }: Fact): boolean {
  const isOrdered = ORDERED.test(between);
  const named = [...words, label]
    .filter((word) => isOrdered || (label.includes('、') && label.includes(word)))
    .sort((one, other) => other.length - one.length);
  return setsInRow(named.reduce((left, word) => left.replace(word, ''), between));
}
