import type { TraceStep } from '../../calculator/outcome.ts';
import { nameClause } from '../../policy/clause-name.ts';
import type { Sources } from '../dependencies.ts';
import { sentencesAround } from '../evidence/pick-quote.ts';
import type { StatedReckoning } from '../evidence/stated/stated-reckoning.ts';
import { RECKONED } from '../messages.ts';
import { groundOfStep, type Statement, state } from '../statement.ts';
import { placeOf } from './phrase-outcome.ts';

/** What was reckoned from the figure of a clause: the result, how it came about, and the sentence that holds the figure. */
export function phraseReckoned(all: readonly StatedReckoning[], sources: Sources): readonly Statement[] {
  const [lead, ...others] = all;
  if (!lead) return [];
  const { clause } = lead.finding.passage;
  const place = placeOf({ ...lead.finding.passage, validity: lead.finding.validity }, clause);
  const how = all.length > 1 ? [] : [howOf(lead, sources)];
  return [
    state('headline', `**${resultOf(lead)}**${place}`, [clause.id], { grounds: [...groundsOf(lead), place] }),
    ...how.map((text) => state('continued', text, citesOf(lead), { grounds: groundsOf(lead) })),
    ...(others.length === 0 ? [] : all.map((one) => itemOf(one, sources))),
    state('quote', `“${sentencesAround(clause.text, lead.words).replace(/\s*\n\s*/gu, ' ')}”`, [clause.id]),
  ];
}

function resultOf({ steps }: StatedReckoning): string {
  return RECKONED.headline(steps.at(-1)?.mechanism === 'excess' ? progressOf(steps) : [steps.at(-1)?.value ?? '']);
}

function progressOf([share, rest]: readonly TraceStep[]): readonly string[] {
  return [RECKONED.done(share?.value ?? ''), RECKONED.rest(rest?.value ?? '')];
}

function itemOf(one: StatedReckoning, sources: Sources): Statement {
  return state('item', howOf(one, sources), citesOf(one), { grounds: groundsOf(one) });
}

function howOf({ words, steps, base }: StatedReckoning, { documents }: Sources): string {
  const document = base && documents.get(base.clause.document);
  const from = base && document ? RECKONED.base(nameClause(document, base.clause), base.words) : '';
  return `${RECKONED.how(words.trim(), steps)}${from}`;
}

function citesOf({ finding, base }: StatedReckoning): readonly string[] {
  return [finding.passage.clause.id, ...(base ? [base.clause.id] : [])];
}

function groundsOf({ steps }: StatedReckoning): readonly string[] {
  return steps.map(groundOfStep);
}
