import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { Fact } from '../../policy/fact.ts';
import { type Figure, findFigures } from '../../policy/figure.ts';
import { add, formatDecimal, fraction, ZERO } from '../../policy/fraction.ts';
import type { UnderstoodFact } from './understood-fact.ts';
import { decimalOf, valueOfFigure } from './value-of-figure.ts';

/** 从1500万涨到2100万: the fact `previous_x` is the earlier value of the fact `x`. */
const GROWTH = /[从由](.{1,12}?)(?:涨|增|升|提高|增加|增长|上升|变|降|减)(?:加|长)?(?:到|至|成|为)(.{1,12})/u;
/** 200件专利，其中发明52件: a part of a whole of the same kind. */
const SHARE =
  /(\d+)\s*([件个项人名家])[^\d。；;？?]{0,12}其中[^\d。；;？?]{0,6}?([\u4e00-\u9fff]{2})[^\d。；;？?]{0,4}(\d+)\s*\2/u;

/** Two facts told as one change. */
export function readGrowth(text: string, facts: readonly Fact[], asOf: CalendarDate): readonly UnderstoodFact[] {
  const [, before, after] = GROWTH.exec(text) ?? [];
  const earlier = facts.find(({ name }) => name.startsWith('previous_'));
  const later = earlier && facts.find(({ name }) => name === earlier.name.slice('previous_'.length));
  if (!earlier || !later || !before || !after) return [];
  return [...readEnd(earlier, before, asOf), ...readEnd(later, after, asOf)];
}

function readEnd(fact: Fact, words: string, asOf: CalendarDate): readonly UnderstoodFact[] {
  const [figure] = findFigures(words);
  const value = figure && valueOfFigure(fact, figure, asOf);
  return !figure || value === undefined || value === null
    ? []
    : [{ fact: fact.name, label: fact.label, value, display: figure.raw, words: figure.raw }];
}

/** The percentage that a part is of its whole, for the one fact that names the part and is a percentage. */
export function readShare(text: string, facts: readonly Fact[]): readonly UnderstoodFact[] {
  const [words, whole = '0', , kind = '', part = '0'] = SHARE.exec(text) ?? [];
  const named = facts.filter(({ type, label }) => type === 'percent' && label.includes(kind));
  const [fact, another] = named;
  if (!words || !fact || another || whole === '0' || Number(part) > Number(whole)) return [];
  const value = decimalOf(`${part}/${whole}`, 1n, 100n);
  return [{ fact: fact.name, label: fact.label, value, display: `${value}%`, words }];
}

const IS_TOTAL = /合计|累计|总额/u;
const JOINED = /^\s*[、，,和与及]\s*$/u;

/** 三年合同分别30万、45万、20万: the sum of figures told one after the other, for the first fact that is a total of their kind. */
export function readTotal(text: string, facts: readonly Fact[], asOf: CalendarDate): readonly UnderstoodFact[] {
  const fact = facts.find(({ label }) => IS_TOTAL.test(label));
  const run = fact
    ? longestRun(
        text,
        findFigures(text).filter((figure) => valueOfFigure(fact, figure, asOf) !== null),
      )
    : [];
  const [first, last] = [run[0], run.at(-1)];
  if (!fact || !first || !last || first === last) return [];
  const parts = run.map((figure) => fraction(String(valueOfFigure(fact, figure, asOf))));
  const value = formatDecimal(parts.reduce(add, ZERO));
  const words = text.slice(first.start, last.end);
  return [{ fact: fact.name, label: fact.label, value, display: words, words }];
}

/** The longest row of figures with nothing but 、 or 和 between them. */
function longestRun(text: string, figures: readonly Figure[]): readonly Figure[] {
  let [run, longest]: [Figure[], readonly Figure[]] = [[], []];
  for (const figure of figures) {
    const last = run.at(-1);
    if (last && JOINED.test(text.slice(last.end, figure.start))) run.push(figure);
    else run = [figure];
    if (run.length > longest.length) longest = run;
  }
  return longest;
}
