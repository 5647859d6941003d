import { areNested } from '../../../policy/clause.ts';
import type { Sources } from '../../dependencies.ts';
import { UNKNOWN } from '../../messages.ts';
import type { Understanding } from '../../understand.ts';
import type { Calculation, Evidence, Finding } from '../evidence.ts';
import type { Lead } from '../find-lead.ts';
import { SAID } from '../relevance.ts';
import { bestBy, type Candidate } from './candidate.ts';
import { growthOfHeld, growthOfRepeated, ratesOfQuantity } from './of-rates.ts';
import { overPeriods } from './over-periods.ts';
import { quantitiesTold } from './quantities-told.ts';
import type { StatedReckoning } from './stated-reckoning.ts';
import { towardsAims } from './towards-aims.ts';
import { withAllPlaces } from './with-all-places.ts';

/**
 * The lead with what is reckoned from figures of clauses, which then leads itself. What a measure reckons stands, unless it
 * waits for more and the figure is plainly of the thing told; a measure that reckons nothing gives way to such a figure.
 */
export function leadByReckoning(lead: Lead, question: Understanding, evidence: Evidence, sources: Sources): Lead {
  const { calculation } = lead;
  if (calculation && isDecided(calculation)) return lead;
  const [first, ...others] = reckonStated(question, evidence, sources);
  const isMeant = first && (!calculation || isPlainlyOther(first, calculation) || isGrowthAsked(first, question));
  if (!isMeant) return lead;
  return { finding: first.finding, calculation: null, reckoned: [first, ...others] };
}

/** The calculator has a result that waits for nothing, or says what fails. */
function isDecided({ outcome: { kind, amount, reasons } }: Calculation): boolean {
  if (amount?.value !== undefined || kind === 'not_eligible') return true;
  return kind === 'eligible' && reasons.some((reason) => reason.kind === 'steps' && !reason.text.includes(UNKNOWN));
}

/** A figure that the words tell plainly, in a clause that is not the measure's own, or a number for each period where a service gives none. */
function isPlainlyOther({ as, finding, covered, shared }: StatedReckoning, { measure }: Calculation): boolean {
  const { id } = finding.passage.clause;
  const isOwn = id === measure.clause || areNested(id, measure.clause);
  // Asked what all places come to, the ceiling of one is no answer.
  if (as === 'places' || (as === 'periods' && measure.certainty === 'service')) return true;
  return !isOwn && (covered >= PLAINLY || shared >= MANY);
}

/** What something grows to is asked for, and a clause states its growth. */
function isGrowthAsked({ as, steps }: StatedReckoning, { form }: Understanding): boolean {
  return as === 'rate' && form.isOfGrowth && steps.some(({ step }) => /\(1 [+-] /u.test(step));
}

/** Share of a figure's subject from which it is plainly of the thing told. */
const PLAINLY = 0.5;
/** So many pairs of a long subject are plain too. */
const MANY = 8;
/** Clauses in which such a figure is looked for. */
const CLAUSES = 6;

/**
 * A question for the size of something, told with a quantity that no measure reckons with: the share, growth, discount or
 * aim that a clause states for it, applied to it; or so many in each period over the years asked for. Best first.
 */
export function reckonStated(
  question: Understanding,
  evidence: Evidence,
  sources: Sources,
): readonly StatedReckoning[] {
  const { form } = question;
  if (!asksSize(question)) return [];
  const told = quantitiesTold(question, evidence);
  const { message, quantities } = told;
  const near = evidence.current.filter(({ share }) => share >= SAID).slice(0, CLAUSES);
  const candidates = near.flatMap((finding): readonly Candidate[] => {
    if (quantities.length === 0) return withoutQuantity(message, question, finding, sources);
    if (form.isOfProgress) return towardsAims(message, quantities, finding);
    return quantities.flatMap((quantity) => [
      ...ratesOfQuantity(told, quantity, form, finding),
      ...growthOfRepeated(quantity, near, finding),
    ]);
  });
  const ofQuantity = bestBy(candidates, ({ quantity }) => quantity);
  return bestBy(ofQuantity, ({ finding, words }) => finding.passage.clause.id + words).sort(
    (one, other) => other.worth - one.worth,
  );
}

/** What a clause comes to by itself: its places, its number in each period, its growth of what was reached. */
function withoutQuantity(
  message: string,
  { form }: Understanding,
  finding: Finding,
  sources: Sources,
): readonly Candidate[] {
  const places = form.isOfSum ? withAllPlaces(message, finding) : [];
  if (places.length > 0) return places;
  return form.span === null ? growthOfHeld(message, finding, sources) : overPeriods(message, form.span, finding);
}

function asksSize({ form, asks }: Understanding): boolean {
  return (
    form.isHowMuch ||
    form.isHowMany ||
    form.span !== null ||
    asks.has('amount') ||
    asks.has('count') ||
    asks.has('rate')
  );
}
