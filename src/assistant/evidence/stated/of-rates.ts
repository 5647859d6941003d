import { reckonRate } from '../../../calculator/reckon-rates.ts';
import type { Clause } from '../../../policy/clause.ts';
import { add, compare, makeFraction } from '../../../policy/fraction.ts';
import { findStatedQuantities, type StatedQuantity } from '../../../policy/stated-quantity.ts';
import { findStatedRates, type StatedRate } from '../../../policy/stated-rate.ts';
import type { SaidQuantity } from '../../../question/facts/quantities-said.ts';
import type { QuestionForm } from '../../../question/read-form.ts';
import type { Sources } from '../../dependencies.ts';
import { pairsInCommon, pairsShared } from '../character-pairs.ts';
import type { Finding } from '../evidence.ts';
import { type Candidate, LEAST_SHARED, weigh } from './candidate.ts';
import type { Told } from './quantities-told.ts';
import type { StatedReckoning } from './stated-reckoning.ts';

const YEARLY = /年均|每年|年增/u;

/** The rates that a clause states for the thing that a quantity is told of, applied to it. */
export function ratesOfQuantity(
  { message, quantities: all }: Told,
  quantity: SaidQuantity,
  { yearsBetween, direction }: Pick<QuestionForm, 'yearsBetween' | 'direction'>,
  finding: Finding,
): readonly Candidate[] {
  const { clause } = finding.passage;
  // Of several quantities each goes with the figure of its own thing.
  const told = all.length === 1 ? message : quantity.around;
  const isRelated = (subject: string) => pairsInCommon(subject, told) >= LEAST_SHARED;
  return findStatedRates(clause.text)
    .filter(({ subject, kind }) => isRelated(subject) && !isOpposite(kind, direction) && isBaseTold(subject, told))
    .map((rate) => ({
      ...ofRate(quantity, rate, finding, null, YEARLY.test(rate.subject) ? (yearsBetween ?? 1) : 1),
      ...weigh(rate.subject, message, finding),
      // The quantity that the words before it call as the clause does is meant.
      worth: (pairsInCommon(rate.subject, told) + pairsInCommon(rate.subject, quantity.before)) * finding.share,
    }));
}

/** So many characters before 的 name what a rate is a part of. */
const BASE = 8;

/** 指导价标准的9折 is of a price and of nothing else that was told. */
function isBaseTold(subject: string, told: string): boolean {
  const base = /([^的]{2,})的$/u.exec(subject)?.[1];
  return base === undefined || pairsInCommon(base.slice(-BASE), told) > 0;
}

/** Who speaks of a growth is not answered by a decline. */
function isOpposite(kind: StatedRate['kind'], direction: QuestionForm['direction']): boolean {
  return direction !== null && (kind === 'growth' || kind === 'decline') && kind !== direction;
}

/** So much of what grows must be told, where no quantity is. */
const MOSTLY = 0.5;

/** 2024年…同比增长4%, of what the same document says was reached in 2023. */
export function growthOfHeld(message: string, finding: Finding, { clauses }: Sources): readonly Candidate[] {
  const { clause, document } = finding.passage;
  return growthsIn(clause)
    .filter((rate) => pairsShared(thingOf(rate), message) >= MOSTLY)
    .flatMap((rate) => {
      const [base] = clauses.ofDocument(document.id).flatMap((other) => baseIn(other, rate, clause));
      if (!base) return [];
      const reckoned = ofRate(base.quantity, rate, finding, { clause: base.clause, words: base.quantity.part });
      return [{ ...reckoned, ...weigh(rate.subject, message, finding) }];
    });
}

/** 财政收了94.11个亿: a quantity that a clause states too is told of what that clause says it is of, and grows as a clause says of that. */
export function growthOfRepeated(
  quantity: SaidQuantity,
  near: readonly Finding[],
  finding: Finding,
): readonly Candidate[] {
  const repeated = near.flatMap(({ passage: { clause } }) =>
    findStatedQuantities(clause.own)
      .filter((held) => repeats(quantity, held))
      .map((held) => ({ held, clause })),
  );
  return growthsIn(finding.passage.clause).flatMap((rate) => {
    const base = repeated.find(({ held }) => isSameThing(held, rate));
    if (!base) return [];
    const of = quantity.isAbout ? base.held : quantity;
    const reckoned = ofRate(of, rate, finding, { clause: base.clause, words: base.held.part });
    return [{ ...reckoned, ...weigh(rate.subject, base.held.subject, finding) }];
  });
}

/** The same quantity; 九十四亿多 is what the text says in full. */
function repeats({ amount, unit, isAbout }: SaidQuantity, held: StatedQuantity): boolean {
  if (unit !== held.unit) return false;
  if (!isAbout) return compare(held.amount, amount) === 0;
  const next = add(amount, makeFraction(lastPlace(amount.numerator)));
  return compare(held.amount, amount) >= 0 && compare(held.amount, next) < 0;
}

/** 9400000000 -> 100000000: what its last digit counts. */
function lastPlace(whole: bigint): bigint {
  const [zeros = ''] = /0*$/u.exec(String(whole)) ?? [];
  return 10n ** BigInt(zeros.length);
}

function growthsIn({ text }: Clause): readonly StatedRate[] {
  return findStatedRates(text).filter(({ kind }) => kind === 'growth' || kind === 'decline');
}

function isSameThing({ subject }: StatedQuantity, rate: StatedRate): boolean {
  return subject.startsWith(thingOf(rate));
}

/** 一般公共预算收入同比增长: what grows. */
function thingOf({ subject }: StatedRate): string {
  return subject
    .replace(/^\d+\.?\s*/u, '')
    .replace(/(?:同比|年均|比.*)?(?:增长|增速|下降|降低|提高).*$/u, '')
    .trim();
}

const YEAR = /(20\d{2})年/u;

/** The quantity of the same subject that a clause of the year before states. */
function baseIn(other: Clause, rate: StatedRate, clause: Clause) {
  const [year, before] = [clause, other].map(({ headings, text }) => YEAR.exec(`${headings.join()}${text}`)?.[1]);
  if (!year || !before || Number(before) + 1 !== Number(year)) return [];
  return findStatedQuantities(other.own)
    .filter((quantity) => isSameThing(quantity, rate))
    .map((quantity) => ({ quantity, clause: other }));
}

function ofRate(
  base: SaidQuantity | StatedQuantity,
  rate: StatedRate,
  finding: Finding,
  held: StatedReckoning['base'],
  years = 1,
): Omit<Candidate, 'worth' | 'covered' | 'shared'> {
  const source = { clause: finding.passage.clause.id, quote: rate.words };
  const isOneChange = years === 1 && (rate.kind === 'growth' || rate.kind === 'decline');
  // What a year's growth adds is often asked for beside what it leads to.
  const change = isOneChange ? reckonRate(base, { ...rate, kind: 'share' }, source) : [];
  const steps = [...change, ...reckonRate(base, rate, source, years)];
  return { as: 'rate', finding, words: rate.words, bound: rate.bound, steps, base: held, quantity: base.words };
}
