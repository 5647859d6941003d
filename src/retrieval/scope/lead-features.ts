import { applyTextModel } from '../../learning/text-model.ts';
import { ATTRIBUTES } from '../../question/acts.ts';
import { inputOfMessage } from '../../question/input-of-message.ts';
import type { RankedCandidate } from '../candidate.ts';
import type { HeldClause } from '../held-clause.ts';
import type { Library } from '../library.ts';
import type { Question } from '../wanted.ts';
import type { Reading } from '../weigh-question.ts';
import { coverUnits, LEVELS, leaveOver, shareCovered, type UnitCover } from './cover-units.ts';
import { countsUnit, SELDOM_STATED, STATED } from './stated.ts';

const STATED_NAMES = Object.keys(STATED) as (keyof typeof STATED)[];
const SELDOM_NAMES = Object.keys(SELDOM_STATED) as (keyof typeof SELDOM_STATED)[];

/** Names of the features, in their order. */
export const LEAD_FEATURES = [
  ...LEVELS.flatMap((level) => [`lead_${level}`, `best_${level}`]),
  ...(['lead_missing', 'least_missing', 'last_covered', 'rarest_covered', 'units', 'sentence'] as const),
  ...STATED_NAMES.flatMap((name) => [`states_${name}`, `lacks_${name}`]),
  ...SELDOM_NAMES.flatMap((name) => [`states_${name}`, `lacks_${name}`]),
  ...(['unstated', 'seldom', 'uncounted', 'counted', 'other_year', 'no_such_year', 'no_such_batch'] as const),
  ...(['figures', 'other_figures', 'unheard_phrases', 'named', 'elsewhere', 'behind'] as const),
];

/** So many of the best clauses may be put forward. */
const BEST = 5;
/** So many are looked at for a year, a batch or a figure. */
const NEAREST = 3;

/** Whether the clause that would be put forward accounts for what a question is about, and states what it asks for. */
export interface LeadMeasure {
  readonly features: readonly number[];
  /** What the clause leaves of the question. */
  readonly left: string;
}

export function measureLead(
  reading: Reading,
  ranked: readonly RankedCandidate[],
  { figures }: Question,
  { models, held: heldOf }: Pick<Library, 'models' | 'held'>,
): LeadMeasure {
  const { units, marks, text, interpreted } = reading;
  const best = ranked.slice(0, BEST).map(({ candidate }) => candidate.held);
  const nearest = best.slice(0, NEAREST);
  const covers = best.map((held) => coverUnits(units, held, sectionOf(held, heldOf)));
  const lead = covers[0] ?? [];
  const missing = covers.map((one) => heaviestMissing(reading, one));
  const rarest = units.reduce((at, { weight }, other) => (weight > (units[at]?.weight ?? 0) ? other : at), 0);
  const absentFrom = (words: readonly string[], whole: (held: HeldClause) => string, among: readonly HeldClause[]) =>
    words.filter((one) => !among.some((held) => whole(held).includes(one))).length;
  const inAny = figures.filter((value) => nearest.some((held) => held.figures.has(value))).length;
  const stated = attributesStated(text, best[0], models);
  return {
    features: [
      ...LEVELS.flatMap((level) => {
        const shares = covers.map((one) => shareCovered(units, one, level));
        return [shares[0] ?? 0, Math.max(0, ...shares)];
      }),
      ...[missing[0] ?? 0, Math.min(...missing, missing[0] ?? 0), lead.at(-1)?.alike ?? 1, lead[rarest]?.alike ?? 1],
      ...[Math.log1p(units.length), bestSentence(reading, best[0])],
      ...stated,
      ratio(marks.counted.filter((unit) => !countsUnit(best[0]?.text ?? '', unit)).length, marks.counted.length),
      marks.counted.length > 0 ? 1 : 0,
      absentFrom(marks.years, wordsOf, best.slice(0, 1)) > 0 ? 1 : 0,
      absentFrom(marks.years, withDates, nearest) > 0 ? 1 : 0,
      absentFrom(marks.ordinals, wordsOf, nearest),
      ...[Math.log1p(figures.length), ratio(figures.length - inAny, figures.length)],
      ...[absentFrom(interpreted.phrases, wordsOf, best), interpreted.named.length > 0 ? 1 : 0],
      interpreted.places.some(({ where }) => where === 'elsewhere') ? 1 : 0,
      ratio(ranked[1]?.score ?? 0, ranked[0]?.score ?? 0),
    ],
    left: leaveOver(text, units, lead),
  };
}

/** Each attribute by how likely it is asked for: what the clause states of it, and what not. */
function attributesStated(text: string, held: HeldClause | undefined, models: Library['models']): readonly number[] {
  const asks = models.asks ? applyTextModel(models.asks, inputOfMessage(text)) : [];
  const seldom = models.unstated ? applyTextModel(models.unstated, { texts: [text] }) : [];
  const usual = STATED_NAMES.map((name) => ({
    p: asks[ATTRIBUTES.indexOf(name)] ?? 0,
    isStated: held !== undefined && STATED[name](held.text, held),
  }));
  const other = SELDOM_NAMES.map((name) => ({
    p: seldom[models.unstated?.labels.indexOf(name) ?? -1] ?? 0,
    isStated: held !== undefined && SELDOM_STATED[name](held.text, held),
  }));
  const lacking = (list: typeof usual) => Math.max(0, ...list.map(({ p, isStated }) => (isStated ? 0 : p)));
  return [
    ...[...usual, ...other].flatMap(({ p, isStated }) => (isStated ? [p, 0] : [0, p])),
    ...[lacking(usual), lacking(other)],
  ];
}

function wordsOf({ text, headings, title }: HeldClause): string {
  return `${text}\n${headings}\n${title}`;
}

function withDates(held: HeldClause): string {
  const { issued, effective_from, effective_until } = held.document;
  return [wordsOf(held), issued?.date, effective_from?.date, effective_until?.date].join('\n');
}

function sectionOf({ clause, document }: HeldClause, heldOf: Library['held']): string {
  return clause.parent === null ? '' : (heldOf(`${document.id}/${clause.parent}`)?.text ?? '');
}

function heaviestMissing({ units }: Reading, covers: readonly UnitCover[]): number {
  return Math.max(0, ...units.map(({ weight }, at) => (1 - (covers[at]?.alike ?? 0)) * weight));
}

/** How much of the question one sentence of the clause holds. */
function bestSentence({ units }: Reading, held: HeldClause | undefined): number {
  const all = units.reduce((sum, { weight }) => sum + weight, 0);
  const shares = (held?.text ?? '').split(/[。；\n]/u).map((sentence) => {
    const heldIn = units.filter(({ alternatives }) => alternatives.some((one) => sentence.includes(one)));
    return ratio(
      heldIn.reduce((sum, { weight }) => sum + weight, 0),
      all,
    );
  });
  return Math.max(...shares);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
