import type { Measure } from '../calculator/measure.ts';
import type { Outcome } from '../calculator/outcome.ts';
import type { CalendarDate } from '../policy/calendar-date.ts';
import { mayBePresentedAsCurrent } from '../policy/validity.ts';
import type { Passage, SearchResult } from '../retrieval/search-result.ts';
import type { Facts, UnderstoodFact } from './answer.ts';
import type { Sources } from './dependencies.ts';
import { pickQuote } from './pick-quote.ts';
import { readFacts } from './read-facts.ts';
import type { Understanding } from './understand.ts';

/** A clause that bears on the question, the words of it that count, and what the calculator makes of its measures. */
export interface Finding {
  readonly passage: Passage;
  readonly quote: string;
  readonly outcomes: readonly Outcome[];
}

/** Everything an answer may say; complete before a word is composed. */
export interface Evidence {
  readonly asOf: CalendarDate;
  readonly found: SearchResult;
  readonly current: readonly Finding[];
  readonly ended: readonly Finding[];
  readonly understood: readonly UnderstoodFact[];
  readonly facts: Facts;
}

const PASSAGES = 12;
/** A passage this much weaker than the best is not about the question. */
const RELEVANT = 0.42;
const CURRENT_LIMIT = 6;
const ENDED_LIMIT = 3;
/** Intents that want a figure in the quotation. */
const WANTS_FIGURE = ['amount', 'deadline', 'validity'] as const;

/** Question -> clauses with their outcomes, current and ended apart, at one day. */
export function gatherEvidence(question: Understanding, asOf: CalendarDate, sources: Sources): Evidence {
  const found = sources.search({
    query: question.query,
    asOf,
    limit: PASSAGES,
    ...(question.level && { level: question.level }),
  });
  const relevant = found.hits.filter(({ score }) => score >= (found.hits[0]?.score ?? 0) * RELEVANT);
  const bound = new Map(relevant.map((passage) => [passage, measuresOf(passage, sources)]));
  const understood = readFacts(question.message, factsAskedBy([...bound.values()].flat(), sources), asOf);
  const facts = { ...question.facts, ...Object.fromEntries(understood.map(({ fact, value }) => [fact, value])) };
  const wantsFigure = WANTS_FIGURE.some((intent) => question.intents.has(intent));
  const findings = relevant.map(
    (passage): Finding => ({
      passage,
      quote: pickQuote(passage, wantsFigure),
      outcomes: (bound.get(passage) ?? []).map(({ id }) => sources.calculate(id, facts, asOf)),
    }),
  );
  const isCurrent = ({ passage }: Finding) => mayBePresentedAsCurrent(passage.validity.status);
  return {
    asOf,
    found,
    understood,
    facts,
    current: findings.filter(isCurrent).slice(0, CURRENT_LIMIT),
    ended: findings.filter((finding) => !isCurrent(finding)).slice(0, ENDED_LIMIT),
  };
}

/** Measures of the clause itself, of the clause it is part of, or of its parts. */
function measuresOf({ clause }: Passage, { measures }: Sources): readonly Measure[] {
  const isBound = (id: string) => id === clause.id || id.startsWith(`${clause.id}.`) || clause.id.startsWith(`${id}.`);
  return [...measures.values()].filter((measure) => isBound(measure.clause));
}

function factsAskedBy(measures: readonly Measure[], { facts }: Sources) {
  const names = new Set(measures.flatMap((measure) => measure.facts));
  return [...names].flatMap((name) => facts.get(name) ?? []);
}
