import type { Figure, FigureKind } from '../../policy/figure.ts';
import { fraction } from '../../policy/fraction.ts';
import type { Quantity } from '../../policy/quantity.ts';
import { quantityOfFigure } from '../../policy/stated-quantity.ts';
import { findFiguresSaid } from './figures-said.ts';
import { clauseAround } from './sentence-clause.ts';
import { isToldAsMoney } from './sum-without-unit.ts';
import { isNotTheAskers } from './whose-figure.ts';

/** A quantity that the asker tells, whatever it counts. */
export interface SaidQuantity extends Quantity {
  /** As it was typed: 35兆瓦, 500万. */
  readonly words: string;
  /** The clause of the sentence in which it stands. */
  readonly around: string;
  /** The words that lead to it, from the figure before it or from the beginning of its clause. */
  readonly before: string;
  /** Told as a round number: 九十四亿多, 大概300人. */
  readonly isAbout: boolean;
}

const ABOUT_BEFORE = /(?:约|大概|差不多|将近|接近|近)$/u;
const ABOUT_AFTER = /^(?:多|余|来|左右|上下|出头|挂零)/u;

/** The quantities that a message tells as the asker's own, in order; neither rates nor times nor numbers of texts. */
export function readQuantitiesSaid(message: string): readonly SaidQuantity[] {
  return findFiguresSaid(message).flatMap((figure, at, all) => {
    const quantity = quantityOfFigure(figure.kind, figure.value) ?? inUnitBefore(message, figure, all[at - 1]);
    if (!quantity || isNotTheAskers(message, figure, true)) return [];
    const { before, after } = clauseAround(message, figure.start, figure.end);
    const from = Math.max(figure.start - before.length, all[at - 1]?.end ?? 0);
    const own = message.slice(from, figure.start);
    const isAbout = ABOUT_BEFORE.test(before) || ABOUT_AFTER.test(after) || figure.raw.includes('来');
    return [{ ...quantity, words: figure.raw, around: `${before}${figure.raw}${after}`, before: own, isAbout }];
  });
}

/** 我们村980口人，邻村1350: a number that ends its clause is told in the unit of the one before it. */
function inUnitBefore(message: string, figure: Figure, before: Figure | undefined): Quantity | null {
  const isLast = figure.kind === 'bare' && clauseAround(message, figure.start, figure.end).after === '';
  const known = isLast && before?.kind === 'count' ? quantityOfFigure(before.kind, before.value) : null;
  return known && { amount: fraction(figure.value.slice('bare:'.length)), unit: known.unit };
}

/** How many 笔, 家 or 人 a message tells; null where it tells none, one, or several numbers of them. */
export function countSaid(message: string, classifier: string): SaidQuantity | null {
  const unit = classifier === '人' ? '名' : classifier;
  const [count, another] = readQuantitiesSaid(message).filter((one) => one.unit === unit);
  return count && !another && count.amount.denominator === 1n && count.amount.numerator > 1n ? count : null;
}

/** Kinds of figures that somebody states of his case; a time may be one that he asks for. */
const OF_A_CASE: readonly FigureKind[] = ['money', 'count', 'rate'];

/** The figures that a message states of the asker's case and that none of these words repeat, as they were typed. */
export function figuresBeside(message: string, told: readonly string[]): readonly string[] {
  return findFiguresSaid(message)
    .filter((figure) => OF_A_CASE.includes(figure.kind) || isToldAsMoney(message, figure))
    .filter((figure) => !isNotTheAskers(message, figure, true))
    .map(({ raw }) => raw)
    .filter((raw) => !told.some((words) => words.includes(raw)));
}
