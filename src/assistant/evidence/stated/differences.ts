import type { TraceStep } from '../../../calculator/outcome.ts';
import { reckonBound, reckonIncrease, reckonPart } from '../../../calculator/reckon-rates.ts';
import { compare } from '../../../policy/fraction.ts';
import { findMeasuredFigures, type MeasuredFigure } from '../../../policy/measured-figure.ts';
import type { SaidQuantity } from '../../../question/facts/quantities-said.ts';
import { yearsNamed } from '../../../question/read-years-between.ts';
import type { Understanding } from '../../understand.ts';
import { pairsInCommon } from '../character-pairs.ts';
import type { Evidence, Finding } from '../evidence.ts';
import { quantitiesTold } from './quantities-told.ts';

/** What one figure of a clause is more than another of it, or what it is of the other. */
export interface Difference {
  readonly kind: 'difference' | 'ratio';
  readonly clause: string;
  /** The words of the clause that state the two. */
  readonly words: readonly string[];
  readonly step: TraceStep;
  /** What the difference is of the smaller one, where a rise in percent is asked for. */
  readonly increase: TraceStep | null;
}

/** More figures of one unit are a table, in which years tell them apart or nothing does. */
const MOST = 12;

/** Asked for a difference or a ratio and told no figure of one's own: that of the two figures of a clause that are told of. */
export function differenceIn(
  question: Understanding,
  evidence: Evidence,
  { passage: { clause } }: Finding,
): Difference | null {
  const { form } = question;
  if (!(form.isOfDifference || form.isOfRatio || form.isOfIncreaseRate)) return null;
  const { message, quantities } = quantitiesTold(question, evidence);
  const all = findMeasuredFigures(clause.text).filter(({ subject }) => subject !== '');
  // A figure that the clause states too is repeated from it.
  const isOwn = ({ amount, unit }: SaidQuantity) =>
    !all.some((one) => one.unit === unit && compare(one.amount, amount) === 0);
  if (quantities.some(isOwn)) return null;
  // A ratio that the clause states is told as it stands.
  const told = all.filter((figure) => toldOf(figure, message) > 0);
  if (form.isOfRatio && told.some(({ unit }) => unit === '%')) return null;
  const [pair, another] = closest(pairsOf(told), message);
  if (!pair || another) return null;
  const [one, other] = pair;
  const words = [...new Set([one.part, other.part])].map((part) => part.trim());
  const kind = form.isOfRatio ? 'ratio' : 'difference';
  const source = { clause: clause.id, quote: one.part };
  const step = { ratio: reckonPart, difference: reckonBound }[kind](one, other, source);
  const increase = form.isOfIncreaseRate && one.unit !== '%' ? reckonIncrease(one, other, source) : null;
  return { kind, clause: clause.id, words, step, increase };
}

type Pair = readonly [MeasuredFigure, MeasuredFigure];

function pairsOf(figures: readonly MeasuredFigure[]): readonly Pair[] {
  return figures.slice(0, MOST).flatMap((one, at) =>
    figures
      .slice(at + 1, MOST)
      .filter((other) => other.unit === one.unit && compare(other.amount, one.amount) !== 0)
      .map((other): Pair => [one, other]),
  );
}

/** The pairs that are told most, the best one alone where it is one. */
function closest(pairs: readonly Pair[], message: string): readonly Pair[] {
  const told = pairs.map(([one, other]) => toldOf(one, message) + toldOf(other, message));
  const most = Math.max(0, ...told);
  return pairs.filter((_, at) => told[at] === most);
}

/** How much of a figure's part is told; a year that both name tells most. */
function toldOf({ subject, part }: MeasuredFigure, message: string): number {
  const asked = yearsNamed(message);
  const named = [...yearsNamed(subject)].filter((year) => asked.has(year)).length;
  return pairsInCommon(part, message) + named * 3;
}
