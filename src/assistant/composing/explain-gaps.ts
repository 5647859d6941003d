import { datePartsOf } from '../../policy/calendar-date.ts';
import { asksSize, lacksAmountAsked } from '../evidence/amount-asked.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Lead } from '../evidence/find-lead.ts';
import { ENDED_ITEMS } from '../evidence/relevance.ts';
import { ENDED_AMOUNT_NOT_PUBLISHED, LEFT_TO_ANOTHER, NOT_FOR_THIS_YEAR, NOT_STATED } from '../messages.ts';
import { type Statement, state } from '../statement.ts';
import type { Understanding } from '../understand.ts';
import { silentOnAsked } from './silent-on-asked.ts';

/** So many findings are looked at for what they say. */
const SAID_FIRST = 3;
/** So many characters in a row make the kernel of a title. */
const KERNEL = 4;

/** What the texts leave open: said plainly, so that nobody takes silence for a yes. */
export function explainGaps(
  question: Understanding,
  evidence: Evidence,
  lead: Lead | null,
  isLifeTold: boolean,
): readonly Statement[] {
  return [
    // When a text ends was told, and no term of those who apply was asked for.
    ...(isLifeTold ? [] : silentOnAsked(question, lead)),
    ...silentOnThings(question, evidence),
    ...silentOnAmount(question, evidence, lead),
    ...leftToAnother(evidence, lead),
    ...notForThisYear(question, evidence, lead),
  ];
}

function silentOnThings(question: Understanding, { found, current, ended }: Evidence): readonly Statement[] {
  if (!asksSize(question)) return [];
  const said = [...current, ...ended]
    .slice(0, SAID_FIRST)
    .map(({ quote }) => quote)
    .join('');
  const things = found.interpreted.coined.rated.filter((thing) => !said.includes(thing));
  return things.length > 0 ? [state('note', NOT_STATED(things))] : [];
}

/** A lead that is current says so itself. */
function silentOnAmount(question: Understanding, { ended }: Evidence, lead: Lead | null): readonly Statement[] {
  const isSilent = !lead && ended.slice(0, ENDED_ITEMS).every(({ quote }) => lacksAmountAsked(question, quote));
  return isSilent ? [state('note', ENDED_AMOUNT_NOT_PUBLISHED)] : [];
}

/** The clause leaves what is asked to a text that is not held: 安全总监的具体办法，由…制定. */
function leftToAnother({ found }: Evidence, lead: Lead | null): readonly Statement[] {
  if (!lead) return [];
  const { clause, document } = lead.finding.passage;
  const left = document.absent.find(
    ({ title, clause: names }) =>
      names !== null &&
      (names === clause.id || names.startsWith(`${clause.id}.`)) &&
      found.interpreted.text.sharesRun(title, KERNEL),
  );
  return left ? [state('note', LEFT_TO_ANOTHER(left.title), [clause.id])] : [];
}

/** Asked for this year, found only for a year that is over. */
function notForThisYear({ form }: Understanding, { asOf }: Evidence, lead: Lead | null): readonly Statement[] {
  if (lead || !form.isOfThisYear) return [];
  const { year } = datePartsOf(asOf);
  return [state('note', NOT_FOR_THIS_YEAR(year), [], { grounds: [asOf] })];
}
