import { hashPair } from '../indexing/pair-filter.ts';
import { documentOfClause } from '../policy/clause.ts';
import type { Clauses } from '../policy/clauses.ts';
import type { FigureKind } from '../policy/figure.ts';
import { findFiguresSaid } from '../question/facts/figures-said.ts';
import type { Interpreted } from '../question/interpreted.ts';
import { type ContentWord, coverageOf } from './content-words.ts';
import { type Holding, holdingsAsked } from './holding.ts';
import type { Reading } from './weigh-question.ts';

/** What the reasons look at, prepared once for all candidates. */
export interface Question {
  readonly interpreted: Interpreted;
  readonly words: readonly ContentWord[];
  /** Hash of each pair of adjacent characters of the question. */
  readonly pairs: readonly number[];
  /** Clauses that are addressed together with their document. */
  readonly addressed: ReadonlySet<string>;
  /** Clauses under a heading that is addressed, where the question says more than the address. */
  readonly within: ReadonlySet<string>;
  /** Clauses of a label that was named without a document. */
  readonly labelled: ReadonlySet<string>;
  /** Documents named by number or title. */
  readonly named: ReadonlySet<string>;
  /** Documents that carry out one that is named and not held. */
  readonly carryingOut: ReadonlySet<string>;
  /** What a clause should hold to answer what is asked. */
  readonly holdings: ReadonlySet<Holding>;
  /** Values of the figures said: money, rates, durations and counts. */
  readonly figures: readonly string[];
  /** `coverageOf` the question's words, remembered: headings and titles are those of many candidates. */
  readonly coverage: (text: string) => number;
}

/** Dates and addresses have reasons of their own, and what has no unit is equal by chance. */
const COMPARED: ReadonlySet<FigureKind> = new Set<FigureKind>(['money', 'rate', 'duration', 'count']);

export function prepareQuestion({ interpreted, words }: Reading, clauses: Clauses): Question {
  const {
    addresses,
    text: { spoken: text },
  } = interpreted;
  const known = new Map<string, number>();
  const clausesWhere = (isNamed: boolean) =>
    new Set(addresses.flatMap(({ documents, clauses }) => (documents.length > 0 === isNamed ? clauses : [])));
  const addressed = clausesWhere(true);
  return {
    interpreted,
    words,
    pairs: Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => hashPair(text, at)),
    addressed,
    within: words.length === 0 || interpreted.isBare ? new Set() : listWithin(addressed, clauses),
    labelled: clausesWhere(false),
    named: new Set(addresses.flatMap(({ documents }) => documents)),
    carryingOut: new Set(addresses.flatMap(({ carriedOutBy }) => carriedOutBy)),
    holdings: holdingsAsked(interpreted.asks),
    figures: findFiguresSaid(text).flatMap(({ kind, value }) => (COMPARED.has(kind) ? [value] : [])),
    coverage: (whole) => {
      const held = known.get(whole) ?? coverageOf((word) => whole.includes(word), words);
      known.set(whole, held);
      return held;
    },
  };
}

/** All clauses under those of the ids that are headings; in text order what stands under something comes after it. */
function listWithin(ids: ReadonlySet<string>, clauses: Clauses): ReadonlySet<string> {
  const headings = [...ids].filter((id) => clauses.get(id)?.kind === 'heading');
  const within = new Set<string>();
  for (const holder of new Set(headings.map(documentOfClause)))
    for (const { id, document, parent } of clauses.ofDocument(holder)) {
      const above = `${document}/${parent}`;
      if (within.has(above) || headings.includes(above)) within.add(id);
    }
  return within;
}
