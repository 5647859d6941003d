import { reckonProgress, reckonRate } from '../../calculator/reckon-rates.ts';
import { areNested, type Clause } from '../../policy/clause.ts';
import { compare } from '../../policy/fraction.ts';
import { findStatedQuantities, type StatedQuantity } from '../../policy/stated-quantity.ts';
import { findStatedRates, type StatedRate } from '../../policy/stated-rate.ts';
import { readQuantitiesSaid, type SaidQuantity } from '../../question/facts/quantities-said.ts';
import { wordsOfFacts } from '../../question/facts/words-of-facts.ts';
import type { Sources } from '../dependencies.ts';
import { UNKNOWN } from '../messages.ts';
import type { Understanding } from '../understand.ts';
import { pairsInCommon, pairsShared } from './character-pairs.ts';
import type { Calculation, Evidence, Finding } from './evidence.ts';
import type { Lead } from './find-lead.ts';
import { SAID } from './relevance.ts';
import type { StatedReckoning } from './stated-reckoning.ts';

/**
 * The lead with what is reckoned from figures of clauses, which then leads itself. What a measure reckons stands, unless it
 * waits for more and the figure is plainly of the thing told; a measure that reckons nothing gives way to such a figure.
 */
export function leadByReckoning(lead: Lead, question: Understanding, evidence: Evidence, sources: Sources): Lead {
  const { calculation } = lead;
  if (calculation && isDecided(calculation)) return lead;
  const [first, ...others] = reckonStated(question, evidence, sources);
  if (!first || (calculation && !isPlainlyOther(first, calculation))) return lead;
  return { finding: first.finding, calculation: null, reckoned: [first, ...others] };
}

/** The calculator has a result that waits for nothing, or says what fails. */
function isDecided({ outcome: { kind, amount, reasons } }: Calculation): boolean {
  if (amount?.value !== undefined || kind === 'not_eligible') return true;
  return kind === 'eligible' && reasons.some((reason) => reason.kind === 'steps' && !reason.text.includes(UNKNOWN));
}

/** A figure that the words tell plainly, in a clause that is not the measure's own. */
function isPlainlyOther({ finding, covered, shared }: StatedReckoning, { measure }: Calculation): boolean {
  const { id } = finding.passage.clause;
  const isOwn = id === measure.clause || areNested(id, measure.clause);
  return !isOwn && (covered >= PLAINLY || shared >= MANY);
}

interface Candidate extends StatedReckoning {
  readonly quantity: string;
  readonly worth: number;
}

/** So many pairs of characters must a figure's subject share with what it is reckoned for. */
const LEAST_SHARED = 2;
/** Share of a figure's subject from which it is plainly of the thing told. */
const PLAINLY = 0.5;
/** So many pairs of a long subject are plain too. */
const MANY = 8;
/** Clauses in which such a figure is looked for. */
const CLAUSES = 6;

/**
 * A question for the size of something, told with a quantity that no measure reckons with: the share, growth, discount or
 * aim that a clause states for it, applied to it. Best first, one for each quantity.
 */
function reckonStated(
  question: Understanding,
  { current, found, asOf }: Evidence,
  sources: Sources,
): readonly StatedReckoning[] {
  if (!asksSize(question)) return [];
  const { spoken } = wordsOfFacts(question.said, found.interpreted.addresses, asOf);
  const quantities = readQuantitiesSaid(spoken);
  const near = current.filter(({ share }) => share >= SAID).slice(0, CLAUSES);
  const candidates = near.flatMap((finding) =>
    quantities.length === 0
      ? growthOfHeld(spoken, finding, sources)
      : question.form.isOfProgress
        ? towardsAims(spoken, quantities, finding)
        : quantities.flatMap((quantity) => forQuantity(spoken, quantity, quantities, finding)),
  );
  const ofQuantity = bestBy(candidates, ({ quantity }) => quantity);
  return bestBy(ofQuantity, ({ finding, words }) => finding.passage.clause.id + words).sort(
    (one, other) => other.worth - one.worth,
  );
}

/** Of the candidates with one key the worthiest. */
function bestBy(candidates: readonly Candidate[], keyOf: (one: Candidate) => string): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const one of candidates) if (one.worth > (best.get(keyOf(one))?.worth ?? 0)) best.set(keyOf(one), one);
  return [...best.values()];
}

function asksSize({ form, asks }: Understanding): boolean {
  return form.isHowMuch || form.isHowMany || asks.has('amount') || asks.has('count') || asks.has('rate');
}

function forQuantity(
  message: string,
  quantity: SaidQuantity,
  all: readonly SaidQuantity[],
  finding: Finding,
): readonly Candidate[] {
  const { clause } = finding.passage;
  // Of several quantities each goes with the figure of its own thing.
  const told = all.length === 1 ? message : quantity.around;
  const isRelated = (subject: string) => pairsInCommon(subject, told) >= LEAST_SHARED;
  return findStatedRates(clause.text)
    .filter(({ subject }) => isRelated(subject))
    .map((rate) => ({
      ...ofRate(quantity, rate, finding, null),
      ...weigh(rate, message, finding),
      // The quantity that the words before it call as the clause does is meant.
      worth: (pairsInCommon(rate.subject, told) + pairsInCommon(rate.subject, quantity.before)) * finding.share,
    }));
}

/** What was done, held against what the clause sets as the aim of the same thing; an aim that the asker repeats is none of it. */
function towardsAims(message: string, all: readonly SaidQuantity[], finding: Finding): readonly Candidate[] {
  const aims = findStatedQuantities(finding.passage.clause.text);
  const isAim = (quantity: SaidQuantity) =>
    aims.some(({ unit, amount }) => unit === quantity.unit && compare(amount, quantity.amount) === 0);
  const done = all.filter((quantity) => !isAim(quantity));
  return done.flatMap((quantity) => {
    const told = done.length === 1 ? message : quantity.around;
    return aims
      .filter(({ unit, subject }) => unit === quantity.unit && pairsInCommon(subject, told) > 0)
      .map((aim) => ofAim(quantity, aim, told, finding));
  });
}

/** How much of a figure's subject was told. */
function weigh({ subject }: { readonly subject: string }, told: string, { share }: Finding) {
  const shared = pairsInCommon(subject, told);
  return { worth: shared * share, covered: pairsShared(subject, told), shared };
}

function ofRate(
  base: SaidQuantity | StatedQuantity,
  rate: StatedRate,
  finding: Finding,
  held: StatedReckoning['base'],
): Omit<Candidate, 'worth' | 'covered' | 'shared'> {
  const steps = reckonRate(base, rate, { clause: finding.passage.clause.id, quote: rate.words });
  return { finding, words: rate.words, bound: rate.bound, steps, base: held, quantity: base.words };
}

function ofAim(quantity: SaidQuantity, aim: StatedQuantity, told: string, finding: Finding): Candidate {
  const steps = reckonProgress(quantity, aim, { clause: finding.passage.clause.id, quote: aim.part });
  const weight = weigh(aim, told, finding);
  return { finding, words: aim.part, bound: 'exact', steps, base: null, quantity: quantity.words, ...weight };
}

/** 2024年…同比增长4%, of what the same document says was reached in 2023. */
function growthOfHeld(message: string, finding: Finding, { clauses }: Sources): readonly Candidate[] {
  const { clause, document } = finding.passage;
  const growths = findStatedRates(clause.text).filter(
    ({ kind, subject }) => (kind === 'growth' || kind === 'decline') && pairsInCommon(subject, message) >= LEAST_SHARED,
  );
  return growths.flatMap((rate) => {
    const held = clauses.ofDocument(document.id).flatMap((other) => baseIn(other, rate, clause));
    const [base] = held;
    if (!base) return [];
    const { quantity, clause: from } = base;
    const reckoned = ofRate(quantity, rate, finding, { clause: from, words: quantity.part });
    return [{ ...reckoned, ...weigh(rate, message, finding) }];
  });
}

const YEAR = /(20\d{2})年/u;

/** The quantity of the same subject that a clause of the year before states. */
function baseIn(other: Clause, { subject }: StatedRate, clause: Clause) {
  const [year, before] = [clause, other].map(({ headings, text }) => YEAR.exec(`${headings.join()}${text}`)?.[1]);
  if (!year || !before || Number(before) + 1 !== Number(year)) return [];
  const name = subject.replace(/(?:同比|年均|比.*)?(?:增长|增速|下降|降低|提高).*$/u, '');
  return findStatedQuantities(other.own)
    .filter((quantity) => quantity.subject.startsWith(name))
    .map((quantity) => ({ quantity, clause: other }));
}
