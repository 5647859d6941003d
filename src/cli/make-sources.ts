import type { Sources } from '../assistant/dependencies.ts';
import { calculate } from '../calculator/calculate.ts';
import { findDeadline } from '../calculator/deadline.ts';
import { findNextQuestion, findNextQuestions, matchMeasures } from '../calculator/match.ts';
import type { CompiledMeasures } from '../calculator/measure.ts';
import { loadMeasures, type MeasureLibrary } from '../calculator/measure-library.ts';
import type { ClauseIndex } from '../indexing/clause-index.ts';
import type { Lexicon } from '../indexing/lexicon.ts';
import type { TextModels } from '../learning/pack-models.ts';
import type { HeldCorpus } from '../policy/clauses.ts';
import { normalise } from '../policy/normalise.ts';
import { makeAlike } from '../question/profile/alike-examples.ts';
import { namesOfTradeFacts } from '../question/profile/names-of-trade-facts.ts';
import { readProfile } from '../question/profile/read-profile.ts';
import { readQuestion } from '../question/read-question.ts';
import { readTurnActs } from '../question/turn/read-turn-acts.ts';
import { findLikeness } from '../retrieval/embedding/find-likeness.ts';
import { makeLibrary } from '../retrieval/library.ts';
import { rememberSearches } from '../retrieval/remember-searches.ts';
import { search } from '../retrieval/search.ts';
import { makeSuggester, type Suggester } from '../retrieval/suggest.ts';
import { weighQuestion } from '../retrieval/weigh-question.ts';
import { type MessageLikeness, makeLikeness } from './make-likeness.ts';

/** What `buildIndexes` made, in memory. */
export interface BuiltSources {
  readonly corpus: HeldCorpus;
  readonly measures: CompiledMeasures;
  readonly index: ClauseIndex;
  readonly lexicon: Lexicon;
  readonly models: TextModels;
  /** JSON, read when a completion is first asked for. */
  readonly suggestions: string;
}

export interface OpenSources {
  readonly sources: Sources;
  readonly measures: MeasureLibrary;
  readonly suggest: Suggester;
  readonly likeness: MessageLikeness;
}

/** Wires corpus, index and measures, the same on Node and in a Worker. */
export function makeSources({
  corpus,
  measures: compiled,
  index,
  lexicon,
  models,
  suggestions,
}: BuiltSources): OpenSources {
  const measures = loadMeasures(compiled, corpus);
  const library = makeLibrary(corpus, index, lexicon, models);
  const alike = makeAlike(lexicon, models);
  const sources: Sources = {
    revision: corpus.revision,
    documents: library.documents,
    clauses: library.clauses,
    ...{ jurisdictions: lexicon.jurisdictions, service: lexicon.service, signs: library.book.signs },
    measures: measures.measureById,
    facts: measures.facts,
    search: rememberSearches((request) => search(library, request)),
    readLanguage: library.language.readLanguage,
    gloss: library.language.glossary.gloss,
    interpret: (query, asOf) => readQuestion(query, asOf, library).interpreted,
    listWords: (message, asOf) => weighQuestion(message, asOf, library).words,
    likenessTo: (message, asOf) => findLikeness(message, asOf, library),
    readActs: (message, asked) => readTurnActs(models, message, asked),
    readProfile: (interpreted, given, asOf) =>
      readProfile(interpreted, given, asOf, { language: library.language, facts: measures.facts, alike }),
    ...{ trades: lexicon.trades, plans: lexicon.plans, askingWords: lexicon.asking },
    tradeFacts: namesOfTradeFacts(lexicon),
    calculate: (measure, facts, asOf) => calculate(measures, measure, facts, asOf),
    findDeadline: (request) => findDeadline(request, measures.workingDays),
    match: (facts, asOf) => matchMeasures(measures, facts, asOf),
    findNextQuestions: (ids, facts, asOf, asking) => findNextQuestions(measures, ids, facts, asOf, asking),
    findNextQuestion: (ids, facts, asOf, skip) => findNextQuestion(measures, ids, facts, asOf, skip),
    isKnownTerm: corpus.clauses.size <= MOST_READ ? makeTermFinder(corpus) : (term) => holdsPairs(index, term),
  };
  return {
    measures,
    suggest: makeSuggester(suggestions, library),
    sources,
    likeness: makeLikeness(sources.interpret, models, lexicon),
  };
}

/** Of a larger corpus the texts are not put together. */
const MOST_READ = 20_000;

/** True when all pairs of adjacent characters stand in the texts. */
function holdsPairs(index: ClauseIndex, term: string): boolean {
  const text = normalise(term);
  const pairs = Array.from({ length: Math.max(1, text.length - 1) }, (_, at) => text.slice(at, at + 2));
  return pairs.every((pair) => index.rarity(pair) > 0);
}

/** Looks words up in the text of all clauses, which is put together when first asked for; quotation marks hide no word. */
function makeTermFinder({ clauses }: HeldCorpus): (term: string) => boolean {
  const plain = (words: string) => normalise(words).replace(/[\s"“”'‘’《》〈〉]/gu, '');
  let text: string | undefined;
  return (term) => {
    text ??= plain(Array.from(clauses.values(), ({ own }) => own).join('\n'));
    return text.includes(plain(term));
  };
}
