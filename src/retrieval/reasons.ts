import type { Candidate } from './candidate.ts';
import { type ContentWord, coverageOf } from './content-words.ts';
import type { Interpreted } from './interpreted.ts';
import type { ReasonName } from './messages.ts';

/** One thing that speaks for a clause; `measure` says how much, 0 (not at all) to 1. */
export interface Reason {
  /** Null for what is weighed and not worth telling. */
  readonly name: ReasonName | null;
  /** Added to the score at most; the best score of the index is 1. */
  readonly weight: number;
  readonly measure: (candidate: Candidate, question: Question) => number;
}

/** What the reasons look at. */
export interface Question {
  readonly interpreted: Interpreted;
  readonly words: readonly ContentWord[];
}

/** In the order in which they are shown. Weights fitted by five-fold cross-validation, see eval/README.md. */
export const RANKING: readonly Reason[] = [
  { name: 'address', weight: 5, measure: isAddressed },
  { name: 'document', weight: 0.5, measure: isOfNamedDocument },
  { name: 'phrase', weight: 0.5, measure: holdsPhrases },
  { name: 'label', weight: 0.6, measure: hasLabelUnderTitle },
  { name: 'run', weight: 0.5, measure: longestRun },
  { name: 'words', weight: 0.3, measure: ({ compared }, { words }) => coverageOf(compared.own, words) },
  { name: 'heading', weight: 0.03, measure: ({ compared }, question) => coverageOf(compared.headings, question.words) },
  { name: 'title', weight: 0.05, measure: ({ compared }, question) => coverageOf(compared.title, question.words) },
  { name: 'department', weight: 0.1, measure: namesDepartment },
  { name: 'validity', weight: 0.8, measure: ({ saysValidity }) => saysValidity },
  { name: 'support', weight: 0.04, measure: ({ document }) => (document.kind === 'support' ? 1 : 0) },
  { name: null, weight: 0.15, measure: isSubstance },
  { name: 'inForce', weight: 0.12, measure: isInForce },
  { name: 'place', weight: 0.2, measure: isOfPlace },
];

function isAddressed({ clause }: Candidate, { interpreted }: Question): number {
  return interpreted.addresses.some(({ documents, clauses }) => documents.length > 0 && clauses.includes(clause.id))
    ? 1
    : 0;
}

function isOfNamedDocument({ clause }: Candidate, { interpreted }: Question): number {
  return interpreted.addresses.some(({ documents }) => documents.includes(clause.document)) ? 1 : 0;
}

function holdsPhrases({ compared }: Candidate, { interpreted: { phrases } }: Question): number {
  if (phrases.length === 0) return 0;
  return (
    phrases.filter((phrase) => compared.text.includes(phrase) || compared.title.includes(phrase)).length /
    phrases.length
  );
}

/** 第六条 without a document: the clauses of that label, as far as the question names their document. */
function hasLabelUnderTitle({ clause, compared }: Candidate, question: Question): number {
  const isLabelled = question.interpreted.addresses.some(
    ({ documents, clauses }) => documents.length === 0 && clauses.includes(clause.id),
  );
  return isLabelled ? 0.4 + 0.6 * coverageOf(compared.title + compared.headings + compared.text, question.words) : 0;
}

const BARE_HEADING = 40;
const RUN_START = 4;
const RUN_FULL = 12;

/** The longest stretch of the question that the clause holds word for word: nothing up to 4 characters, all from 12. */
function longestRun({ compared }: Candidate, { interpreted: { text } }: Question): number {
  let longest = RUN_START;
  for (let start = 0; start + longest < text.length; start++)
    while (start + longest < text.length && compared.own.includes(text.slice(start, start + longest + 1))) longest++;
  return Math.min(1, (longest - RUN_START) / (RUN_FULL - RUN_START));
}

function namesDepartment({ compared }: Candidate, { interpreted: { departments } }: Question): number {
  return departments.some((name) => compared.text.includes(name)) ? 1 : 0;
}

/** Titles, addressees and bare headings lead to an answer and hold none. */
function isSubstance({ clause }: Candidate): number {
  if (clause.kind === 'front') return clause.path === 'preamble' || clause.path === 'note' ? 0.7 : 0;
  return clause.kind === 'heading' && clause.own.length < BARE_HEADING ? 0 : 1;
}

function isInForce({ validity }: Candidate, { interpreted }: Question): number {
  if (interpreted.validity === 'past') return 0;
  return validity.status === 'in_force' || validity.status === 'unknown' ? 1 : 0;
}

function isOfPlace({ document }: Candidate, { interpreted: { places } }: Question): number {
  const level = places.some(({ where }) => where === 'district')
    ? 'district'
    : places.some(({ where }) => where === 'city' || where === 'other_district')
      ? 'city'
      : null;
  return level === document.level ? 1 : 0;
}
