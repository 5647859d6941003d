import { APPLICANT } from '../../calculator/condition-results.ts';
import { optionsIn } from '../../calculator/fact-value.ts';
import type { Measure } from '../../calculator/measure.ts';
import type { Facts } from '../../policy/fact.ts';
import { asksBeside } from '../../question/profile/asks-for-support.ts';
import type { Profile } from '../../question/profile/profile.ts';
import { composeAnswer, type Draft } from '../composing/compose-answer.ts';
import type { Sources } from '../dependencies.ts';
import { measuresAt } from '../evidence/bind-measures.ts';
import { type Evidence, TELLING } from '../evidence/evidence.ts';
import { endedLeads, findLead } from '../evidence/find-lead.ts';
import { publishesResult } from '../evidence/kind-of-result.ts';
import type { Understanding } from '../understand.ts';
import { findNear } from './closeness.ts';
import { composeSupports } from './compose-supports.ts';
import { findSupports } from './find-supports.ts';
import type { Supports } from './supports.ts';

/** From here on a support that is in force answers, and what has ended does not lead. */
const ANSWERS = 0.85;

/** The one path of "what can I get": who asks, what matches, the list; its text tells the best of it. */
export async function answerSupports(
  question: Understanding,
  evidence: Evidence,
  profile: Profile,
  skipped: readonly string[],
  sources: Sources,
): Promise<Draft> {
  const { asOf } = evidence;
  const facts: Facts = { ...factsOfNear(evidence), ...profile.facts };
  const near = await findNear(question.query, profile, asOf, sources);
  const supports = findSupports(profile, { facts, asOf, skip: new Set(skipped) }, near, sources);
  const isByClause = isToldByClause(question, evidence, profile, supports, sources);
  if (isByClause || isDenied(supports)) {
    const told = composeAnswer({ ...question, facts }, forAsker(evidence, profile), sources);
    if (isByClause || told.status === 'answered') return { ...told, supports, understood: profile.understood };
  }
  const found = [...evidence.current, ...evidence.ended].filter(
    ({ passage }) => profile.level === null || passage.document.level === profile.level,
  );
  const related = found.map(({ passage }) => passage.clause.id);
  const wantsMoney = question.asks.has('amount');
  const told = composeSupports(supports, { profile, facts, asOf, wantsMoney }, sources);
  const cited = new Set(told.statements.flatMap(({ cites }) => cites));
  return {
    ...told,
    related: related.filter((id) => !cited.has(id)),
    quotes: new Map([...found.map(({ passage, quote }) => [passage.clause.id, quote] as const), ...told.quotes]),
    ended: new Set(evidence.ended.map(({ passage }) => passage.clause.id)),
    ...{ supports, isList: true, understood: profile.understood },
  };
}

/** One thing is asked for by name, and a clause that holds answers it; a rule that has ended is no answer while another holds. */
function isToldByClause(
  question: Understanding,
  evidence: Evidence,
  { needs, plans, facts }: Profile,
  { items }: Supports,
  sources: Sources,
): boolean {
  if (question.act !== 'find_support') return needs.length > 0;
  // 找谁, 哪天截止: one thing of a support, and no list of supports.
  if (needs.length > 0 && asksBeside(question.asks) && findLead(evidence.current, question) !== null) return true;
  if (items.length === 0 || (question.dateSaid && needs.length > 0)) return true;
  // Who says no more than who he is asks for nothing that could have ended.
  if (needs.length > 0 && endedLeads(question, evidence))
    return !items.some(({ fit, outcome, measure }) => {
      const encoded = sources.measures.get(measure ?? '');
      return fit >= ANSWERS && outcome !== 'not_eligible' && encoded !== undefined && publishesResult(encoded);
    });
  const lead = findLead(evidence.current, question);
  if (needs.length === 0 || plans.length > 1 || lead === null) return false;
  // 投标价格上照顾多少: what answers is no support of the list.
  if (lead.calculation && !isListed(lead.calculation.measure, items)) return true;
  const own = supportsFor(recipientsOf(facts), lead.finding.passage.clause.id, sources);
  // 规模以上科学研究企业, told to who makes food: what the clause gives to such as him is for another trade.
  return own.length === 0 || own.some(({ id }) => items.some(({ measure }) => measure === id));
}

function isListed({ id }: Measure, items: Supports['items']): boolean {
  return items.some(({ measure }) => measure === id);
}

/** What a clause gives to such askers, as far as measures encode it. */
function supportsFor(recipients: readonly string[], clause: string, { measures }: Sources): readonly Measure[] {
  return measuresAt(clause, measures).filter(
    (measure) => measure.nature === 'support' && measure.recipients.some((one) => recipients.includes(one)),
  );
}

function recipientsOf(facts: Facts): readonly string[] {
  return optionsIn(String(facts[APPLICANT] ?? ''), { several: true });
}

/** What is nearest to what was asked is not for this asker: that is told, and why. */
function isDenied({ items }: Supports): boolean {
  const [first] = [...items].filter(({ measure }) => measure !== null).sort((one, other) => other.fit - one.fit);
  return first !== undefined && first.outcome === 'not_eligible' && first.fit >= ANSWERS;
}

/** Of what was found, no amounts that are for others than who says who he is. */
function forAsker(evidence: Evidence, { understood }: Profile): Evidence {
  const applicant = understood.find(({ fact, source }) => fact === APPLICANT && source === 'said');
  if (!applicant) return evidence;
  const recipients = recipientsOf({ [APPLICANT]: applicant.value });
  const current = evidence.current.map((finding) => ({
    ...finding,
    calculations: finding.calculations.filter(({ measure }) =>
      measure.recipients.some((recipient) => recipients.includes(recipient)),
    ),
  }));
  return { ...evidence, current };
}

/** What was said for the measures that were found. */
function factsOfNear({ current }: Evidence): Facts {
  const calculations = current.flatMap(({ calculations: all }) => all.filter(({ fit }) => fit >= TELLING));
  const stated = calculations.flatMap(({ understood }) => understood);
  return Object.fromEntries(stated.reverse().map(({ fact, value }) => [fact, value]));
}
