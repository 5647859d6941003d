import type { CalendarDate } from '../../policy/calendar-date.ts';
import { mayBePresentedAsCurrent } from '../../policy/validity.ts';
import type { Draft } from '../composing/compose-answer.ts';
import { groundsOf } from '../composing/phrase-outcome.ts';
import type { Sources } from '../dependencies.ts';
import type { Calculation } from '../evidence/evidence.ts';
import type { Declined } from '../refusal/refusal.ts';
import { type Statement, state } from '../statement.ts';
import { composeList } from './compose-list.ts';
import {
  ACT_REPLIES,
  BY_CLAUSE,
  CONDITIONS,
  IN_CHINESE,
  NOTHING_FOUND,
  REFUSALS,
  RELATED_LEAD,
  THIS,
  VERDICTS,
} from './messages.ts';
import { phraseAmount } from './phrase-amount.ts';
import { quoteClause, statusOf } from './quote-clause.ts';

/** Clauses that people can take in at one hearing; the others stand among the citations. */
const QUOTED = 4;

/** The same evidence as the Chinese draft, told in English: what it comes to, what it waits for, and the clauses in their own words. */
export function composeEnglish(draft: Draft, asOf: CalendarDate, sources: Sources): readonly Statement[] {
  if (draft.declined) return decline(draft.declined, draft);
  if (draft.isList && draft.supports) return composeList(draft.supports, draft, asOf, sources);
  const cited = [...new Set(draft.statements.flatMap(({ cites }) => cites))];
  const [first] = cited;
  if (first === undefined) {
    const isNothing = draft.status === 'not_found';
    return isNothing ? [state('headline', NOTHING_FOUND), ...relatedLead(draft)] : inChinese(draft);
  }
  const lead = draft.calculations.find(({ measure }) => measure.clause === first);
  const opening = lead ? openByMeasure(lead, sources) : [openByClause(first, draft, asOf, sources)];
  return [...opening, ...cited.slice(0, QUOTED).flatMap((id) => quoteClause(id, draft, asOf, sources))];
}

function openByMeasure(calculation: Calculation, sources: Sources): readonly Statement[] {
  const { outcome, measure } = calculation;
  const proof = { grounds: groundsOf(outcome) };
  const title = CONDITIONS.fact(outcome.title, sources.gloss(outcome.title));
  const verdict = VERDICTS[outcome.kind](phraseAmount(outcome.amount, sources));
  const names = outcome.missing.map((fact) => sources.facts.get(fact)?.label ?? fact);
  const told = (labels: readonly string[]) => labels.map((label) => CONDITIONS.fact(label, sources.gloss(label)));
  const failed = outcome.failed.map(({ label }) => label);
  const premises = outcome.premises.map(({ label }) => label);
  const conditions = [
    ...(failed.length > 0 ? [CONDITIONS.failed(told(failed))] : []),
    ...(names.length > 0 ? [CONDITIONS.missing(told(names))] : []),
    ...(premises.length > 0 ? [CONDITIONS.premises(told(premises))] : []),
  ];
  return [
    state('headline', `**${verdict}** ${title}`, [measure.clause], proof),
    ...conditions.map((text) => state('note', text, [measure.clause], proof)),
  ];
}

function openByClause(first: string, draft: Draft, asOf: CalendarDate, sources: Sources): Statement {
  const status = statusOf(first, asOf, sources);
  const isEnded = draft.ended.has(first) || !mayBePresentedAsCurrent(status);
  const answered = draft.status === 'answered' ? BY_CLAUSE.current : BY_CLAUSE.partial;
  return state('headline', `**${isEnded ? BY_CLAUSE.ended(status) : answered}**`, [first]);
}

function decline(declined: Declined, draft: Draft): readonly Statement[] {
  if (declined.kind === 'replied') return [state('note', ACT_REPLIES[declined.act])];
  const { reason, subject } = declined;
  const words = REFUSALS[reason](subject === '' ? THIS : `“${subject}”`);
  return [state('headline', words, [], { grounds: [subject] }), ...relatedLead(draft)];
}

function relatedLead({ related }: Draft): readonly Statement[] {
  return related.length > 0 ? [state('note', RELATED_LEAD)] : [];
}

/** What rests on no clause (a term reckoned by the calendar) is shown as it was composed. */
function inChinese({ statements }: Draft): readonly Statement[] {
  return [state('note', IN_CHINESE), ...statements];
}
