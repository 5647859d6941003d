import type { Fact } from '../../policy/fact.ts';
import { type Figure, unitOf } from '../../policy/figure.ts';
import { compare, divide, fraction } from '../../policy/fraction.ts';
import { findFiguresSaid } from './figures-said.ts';
import { namesMuchOf } from './names-much-of.ts';
import { findPartAndWhole } from './part-and-whole.ts';
import type { UnderstoodFact } from './understood-fact.ts';
import { decimalOf } from './value-of-figure.ts';

/** 200件专利，其中发明52件: a part of a whole of the same kind. */
const SHARE =
  /(\d+)\s*([件个项人名家])[^\d。；;？?]{0,12}其中[^\d。；;？?]{0,6}?([\u4e00-\u9fff]{2})[^\d。；;？?]{0,4}(\d+)\s*\2/u;

/** The percentage that a part is of its whole, for the one fact that names the part and is a percentage. */
export function readShare(text: string, facts: readonly Fact[]): readonly UnderstoodFact[] {
  const percents = facts.filter(({ type }) => type === 'percent');
  const [words, whole = '0', kind = '', named = '', part = '0'] = SHARE.exec(text) ?? [];
  const [fact, another] = percents.filter(({ label }) => label.includes(named));
  if (words && fact && !another) {
    const said = { part: `${part}${kind}`, whole: `${whole}${kind}` };
    return shareOf(fact, { amounts: [part, whole], said: [said.part, said.whole], words });
  }
  const told = percents.flatMap((one) => readPartAndWhole(text, one));
  if (told.length > 0 || percents.length !== 1 || percents.some((one) => findPartAndWhole(text, one))) return told;
  return percents.flatMap((only) => readPartOf(text, only)).slice(0, 1);
}

/** 境内研发费230万，全部研发费500万: the label of the fact names both. */
function readPartAndWhole(text: string, fact: Fact): readonly UnderstoodFact[] {
  const found = findPartAndWhole(text, fact);
  return found ? shareOfFigures(text, fact, found.part, found.whole) : [];
}

/** 重点建设用地40块，安全利用了38块: two numbers of the same things, where the words of the second name the rate. */
function readPartOf(text: string, fact: Fact): readonly UnderstoodFact[] {
  const figures = findFiguresSaid(text);
  return figures.flatMap((part, at) => {
    const whole = figures[at - 1];
    const isPart = whole !== undefined && unitOf(whole) === unitOf(part) && COUNTABLE.has(part.kind);
    const isNamed = whole !== undefined && (namesMuchOf(text, part, fact.label) || isWholeTold(text, whole));
    return isPart && isNamed ? shareOfFigures(text, fact, part, whole) : [];
  });
}

/** 研发总共2700万: the sum of which the next one is a part. */
const WHOLE_BEFORE = /(?:总共|一共|总计|合计|全部|总额|总数)(?:是|有|为)?$/u;

function isWholeTold(text: string, { start }: Figure): boolean {
  return WHOLE_BEFORE.test(text.slice(Math.max(0, start - 6), start));
}

const COUNTABLE: ReadonlySet<Figure['kind']> = new Set(['count', 'money'] as const);

function shareOfFigures(text: string, fact: Fact, part: Figure, whole: Figure): readonly UnderstoodFact[] {
  const words = text.slice(Math.min(part.start, whole.start), Math.max(part.end, whole.end));
  return shareOf(fact, { amounts: [numberOf(part), numberOf(whole)], said: [part.raw, whole.raw], words });
}

function numberOf({ value }: Figure): string {
  return /[\d/]+/u.exec(value)?.[0] ?? '0';
}

interface PartOfWhole {
  /** The part and its whole, in one unit. */
  readonly amounts: readonly [part: string, whole: string];
  readonly said: readonly [part: string, whole: string];
  readonly words: string;
}

function shareOf({ name, label }: Fact, { amounts, said, words }: PartOfWhole): readonly UnderstoodFact[] {
  const [less, all] = [fraction(amounts[0]), fraction(amounts[1])];
  if (all.numerator === 0n || compare(less, all) > 0) return [];
  const { numerator, denominator } = divide(less, all);
  const value = decimalOf(`${numerator}/${denominator}`, 1n, 100n);
  const parts = [
    { amount: amounts[0], words: said[0] },
    { amount: amounts[1], words: said[1] },
  ];
  return [{ fact: name, label, value, display: `${value}%`, words, reckoned: { by: 'share', parts, unit: '%' } }];
}
