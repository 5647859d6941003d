import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { Fact } from '../../policy/fact.ts';
import type { Figure } from '../../policy/figure.ts';
import { isOfThePast } from './bind-figures.ts';
import { countsNothingElse } from './counted-noun.ts';
import { namesMuchOf } from './names-much-of.ts';
import { isPartOfTotal } from './part-of-total.ts';
import { otherQuantities } from './quantities.ts';
import { isRateFor } from './read-rate-over-time.ts';
import { clauseAround } from './sentence-clause.ts';
import { isToldAsMoney } from './sum-without-unit.ts';
import type { UnderstoodFact } from './understood-fact.ts';
import { valueOfFigure } from './value-of-figure.ts';
import { isNotTheAskers } from './whose-figure.ts';

/** Where one figure is left and one fact of its kind, they belong together, unless the clause it stands in says that it is of something else. */
export function supposeFigures(
  text: string,
  figures: readonly Figure[],
  stated: readonly UnderstoodFact[],
  facts: readonly Fact[],
  asOf: CalendarDate,
): readonly UnderstoodFact[] {
  const isOpen = ({ name }: Fact) => !stated.some(({ fact }) => fact === name);
  const left = figures.filter(({ raw }) => !stated.some(({ words }) => words.includes(raw)));
  const open = facts.filter(isOpen);
  return open.flatMap((fact) => {
    const fitting = left.filter((figure) => mayBe(text, figure, fact, asOf));
    const [figure] = fitting;
    const value = figure && valueOfFigure(fact, figure, asOf);
    // A number that has to be looked up is not said in passing.
    const isEverybodys = fact.type !== 'count' || fact.effort === 1;
    if (!figure || value === null || value === undefined || fitting.length > 1) return [];
    if (!isEverybodys || firstOfKind(text, figure, fact, open) !== fact) return [];
    return [{ fact: fact.name, label: fact.label, value, display: figure.raw, words: figure.raw }];
  });
}

/** Facts stand in the order in which the measure uses them: the first is the one that matters, unless the words name much of another. */
function firstOfKind(text: string, figure: Figure, { type, unit }: Fact, open: readonly Fact[]): Fact | undefined {
  const ofKind = open.filter((other) => other.type === type && other.unit === unit);
  return ofKind.find(({ label }) => namesMuchOf(text, figure, label)) ?? ofKind[0];
}

function mayBe(text: string, figure: Figure, fact: Fact, asOf: CalendarDate): boolean {
  return (
    // A sum without its unit is one only where the words of the fact, or of a price, stand by it.
    !(figure.kind === 'bare' && fact.type === 'yuan' && !isToldAsMoney(text, figure)) &&
    valueOfFigure(fact, figure, asOf) !== null &&
    countsNothingElse(text, figure, fact) &&
    !isOfAnother(text, figure, fact) &&
    !isNotTheAskers(text, figure, isOfThePast(fact)) &&
    !isRateFor(text, figure, fact)
  );
}

/** The clause of the sentence names another quantity that it states, and nothing by which this fact is called. */
function isOfAnother(text: string, figure: Figure, { label, words }: Fact): boolean {
  const { before, after } = clauseAround(text, figure.start, figure.end);
  const isCalled = [label, ...words].some((word) => before.includes(word) || after.includes(word));
  if (isCalled || namesMuchOf(text, figure, label)) return false;
  // 12个人要配安全员吗: what is to be had is not what the figure counts.
  const counted = after.split(TO_BE_HAD)[0] ?? '';
  const said = `${before} ${counted}`;
  return otherQuantities(said, [label, ...words]).some(
    (other) => !HOW_MANY.test(said.slice(0, other.start)) && !isPartOfTotal(text, other.word, figure),
  );
}

/** 500人要配几个专职安全员: the quantity that is asked for is not the one that is stated. */
const HOW_MANY = /(?:几|多少)[^，。；;？?！!、 ]{0,5}$/u;
const TO_BE_HAD = /[要该应得能]|需要|必须|可以/u;
