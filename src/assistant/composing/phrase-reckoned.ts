import type { TraceStep } from '../../calculator/outcome.ts';
import { reckonSum } from '../../calculator/reckon-counts.ts';
import { nameClause } from '../../policy/clause-name.ts';
import { fraction } from '../../policy/fraction.ts';
import { printQuantity } from '../../policy/quantity.ts';
import type { Sources } from '../dependencies.ts';
import { sentencesAround } from '../evidence/pick-quote.ts';
import type { StatedReckoning } from '../evidence/stated/stated-reckoning.ts';
import { PLACES_TOGETHER, RECKONED } from '../messages.ts';
import { groundOfStep, type Statement, state } from '../statement.ts';
import { placeOf } from './phrase-outcome.ts';

/** What was reckoned from the figure of a clause: the result, how it came about, and the sentence that holds the figure. */
export function phraseReckoned(all: readonly StatedReckoning[], sources: Sources): readonly Statement[] {
  const [lead, ...others] = ofOneText(all);
  if (!lead) return [];
  const together = sumPlaces([lead, ...others]);
  const { clause } = lead.finding.passage;
  const place = placeOf({ ...lead.finding.passage, validity: lead.finding.validity }, clause);
  const how = others.length > 0 ? [] : [howOf(lead, sources)];
  const result = together.length > 0 ? RECKONED.headline(together.map(({ value }) => value)) : resultOf(lead);
  const grounds = [...groundsOf(lead), ...together.map(groundOfStep), place];
  return [
    state('headline', `**${result}**${place}`, [clause.id], { grounds }),
    ...how.map((text) => state('continued', text, citesOf(lead), { grounds: groundsOf(lead) })),
    ...(others.length === 0 ? [] : [lead, ...others].map((one) => itemOf(one, sources))),
    ...together.map((step) => state('note', PLACES_TOGETHER(step), [clause.id], { grounds: [groundOfStep(step)] })),
    state('quote', `“${sentencesAround(clause.text, lead.words).replace(/\s*\n\s*/gu, ' ')}”`, [clause.id]),
  ];
}

/** Places of another text are no part of the same sum. */
function ofOneText(all: readonly StatedReckoning[]): readonly StatedReckoning[] {
  const [first] = all;
  const document = first?.finding.passage.document.id;
  return first?.as === 'places' ? all.filter(({ finding }) => finding.passage.document.id === document) : all;
}

/** What all places of several clauses come to together. */
function sumPlaces(all: readonly StatedReckoning[]): readonly TraceStep[] {
  const totals = all.flatMap(({ as, steps }) => (as === 'places' && steps[0] ? [steps[0]] : []));
  if (totals.length < 2) return [];
  const parts = totals.map(({ exact, value }) => ({ amount: fraction(exact), words: value.replace('不超过', '') }));
  return [reckonSum(parts, (amount) => `不超过${printQuantity({ amount, unit: '元' })}`)];
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
