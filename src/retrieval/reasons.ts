import { mayHold } from '../indexing/pair-filter.ts';
import type { Candidate } from './candidate.ts';
import { coverageOf } from './content-words.ts';
import type { HeldClause } from './held-clause.ts';
import type { Holding } from './holding.ts';
import { LEARNT } from './learnt-weights.ts';
import type { ReasonName } from './messages.ts';
import type { Question } from './wanted.ts';

/** One thing that speaks for a clause; `measure` says how much, 0 (not at all) to 1. */
export interface Reason {
  /** Null for what is weighed and not worth telling. */
  readonly name: ReasonName | null;
  /** Added to the score at most; the best score of the index is 1. */
  readonly weight: number;
  readonly measure: (candidate: Candidate, question: Question) => number;
  /** True for those that read the words of the clause, which takes time: they are weighed for the best of the others. */
  readonly reads?: true;
}

/** In the order in which they are shown. Five-fold cross-validation confirms the weights, see eval/README.md. */
export const RANKING: readonly Reason[] = [
  { name: 'address', weight: 5, measure: ({ held }, { addressed }) => (addressed.has(held.clause.id) ? 1 : 0) },
  { name: 'within', weight: 4.5, measure: ({ held }, { within }) => (within.has(held.clause.id) ? 1 : 0) },
  { name: 'document', weight: 0.5, measure: ({ held }, { named }) => (named.has(held.document.id) ? 1 : 0) },
  {
    name: 'carriesOut',
    weight: 0.5,
    measure: ({ held }, { carryingOut }) => (carryingOut.has(held.document.id) ? 1 : 0),
  },
  { name: 'phrase', weight: 0.5, measure: holdsPhrases, reads: true },
  { name: 'label', weight: 0.6, measure: hasLabelUnderTitle },
  { name: 'run', weight: 0.5, measure: longestRun, reads: true },
  { name: 'words', weight: 0.4, measure: holdsWords, reads: true },
  { name: 'heading', weight: 0.03, measure: ({ held }, { coverage }) => coverage(held.headings), reads: true },
  { name: 'title', weight: 0.05, measure: ({ held }, { coverage }) => coverage(held.title), reads: true },
  { name: 'meaning', weight: 1.8, measure: ({ likeness }) => likeness },
  { name: 'department', weight: 0.1, measure: namesDepartment, reads: true },
  { name: 'validity', weight: 0.8, measure: ({ saysValidity }) => saysValidity },
  { name: 'share', weight: 0.02, measure: ({ documentShare }) => documentShare },
  { name: 'support', weight: 0.04, measure: ({ held }) => (held.document.kind === 'support' ? 1 : 0) },
  { name: null, weight: 0.15, measure: isSubstance },
  { name: 'inForce', weight: 0.12, measure: isInForce },
  { name: null, weight: 0.12, measure: mayBeInForce },
  { name: 'place', weight: 0.2, measure: isOfPlace },
  { name: 'figuresSaid', weight: LEARNT.figuresSaid, measure: holdsFiguresSaid, reads: true },
  { name: 'figure', weight: LEARNT.figure, measure: holdsAsked('figure'), reads: true },
  { name: 'time', weight: LEARNT.time, measure: holdsAsked('time'), reads: true },
  { name: 'holdsDepartment', weight: LEARNT.department, measure: holdsAsked('department'), reads: true },
  { name: 'penalty', weight: LEARNT.penalty, measure: holdsAsked('penalty'), reads: true },
];

function holdsAsked(holding: Holding): Reason['measure'] {
  return ({ held }, { holdings }) => (holdings.has(holding) && held.holdings.has(holding) ? 1 : 0);
}

function holdsFiguresSaid({ held }: Candidate, { figures }: Question): number {
  return figures.length === 0 ? 0 : figures.filter((value) => held.figures.has(value)).length / figures.length;
}

function holdsPhrases({ held }: Candidate, { interpreted: { phrases } }: Question): number {
  if (phrases.length === 0) return 0;
  return phrases.filter((phrase) => held.text.includes(phrase) || held.title.includes(phrase)).length / phrases.length;
}

/** 第六条 without a document: the clauses of that label, as far as the question names their document. */
function hasLabelUnderTitle({ held }: Candidate, { labelled, words }: Question): number {
  if (!labelled.has(held.clause.id)) return 0;
  const around = held.title + held.headings + held.text;
  return 0.4 + 0.6 * coverageOf((word) => around.includes(word), words);
}

/** All words of the question count more than each of them alone. */
function holdsWords({ held }: Candidate, { words }: Question): number {
  return coverageOf((word) => held.holdsOwn(word), words) ** 2;
}

const RUN_START = 4;
const RUN_FULL = 12;

/** The longest stretch of the question that the clause holds word for word: nothing up to 4 characters, all from 12. */
export function longestRun({ held }: Candidate, { interpreted, pairs }: Question): number {
  const { spoken: text } = interpreted.text;
  let longest = RUN_START;
  for (let start = 0; start + longest < text.length; start++) {
    const strange = firstStrange(held, pairs, start, start + longest);
    if (strange >= 0) start = strange;
    else while (start + longest < text.length && held.own.includes(text.slice(start, start + longest + 1))) longest++;
  }
  return Math.min(1, (longest - RUN_START) / (RUN_FULL - RUN_START));
}

/** The first place from which on the pair of characters does not stand in the clause: no run goes over it; or -1. */
function firstStrange({ pairs: held }: HeldClause, pairs: readonly number[], start: number, end: number): number {
  for (let at = start; at < end; at++) if (!mayHold(held, pairs[at] as number)) return at;
  return -1;
}

function namesDepartment({ held }: Candidate, { interpreted: { departments } }: Question): number {
  const { departments: ofClause } = held.clause;
  const explains = held.document.interpreter ?? '';
  return departments.some((name) => held.text.includes(name) || ofClause.includes(name) || explains.includes(name))
    ? 1
    : 0;
}

const BARE_HEADING = 40;

/** Titles, addressees and bare headings lead to an answer and hold none. */
function isSubstance({ held: { clause } }: Candidate): number {
  if (clause.kind === 'front') return clause.path === 'preamble' || clause.path === 'note' ? 0.7 : 0;
  return clause.kind === 'heading' && clause.own.length < BARE_HEADING ? 0 : 1;
}

function isInForce({ validity }: Candidate, { interpreted }: Question): number {
  return interpreted.validity !== 'past' && validity.status === 'in_force' ? 1 : 0;
}

/** What the text gives no date for counts like what is in force, and is not told to be. */
function mayBeInForce({ validity }: Candidate, { interpreted }: Question): number {
  return interpreted.validity !== 'past' && validity.status === 'unknown' ? 1 : 0;
}

function isOfPlace({ held: { document } }: Candidate, { interpreted: { places } }: Question): number {
  const place = places.find(({ where }) => where === 'home') ?? places.find(({ level }) => level !== null);
  return place?.level === document.level ? 1 : 0;
}
