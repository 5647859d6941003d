/**
 * Would terms that are learnt from questions and the clauses that answer them find more than the words typed? Five folds
 * of documents: translations are learnt on four, and the questions of the fifth are searched with the terms that they
 * add, each as if it had not been asked; then again as if nobody had asked anything of the fifth.
 *
 *   npm run eval:translations [-- --sample 2000]
 */
import { parseArgs } from 'node:util';
import { makeEntry } from '../src/indexing/clause-entry.ts';
import type { MemoryIndex } from '../src/indexing/clause-index.ts';
import { parseQuestions } from '../src/indexing/parse-questions.ts';
import { inProject } from '../src/platform/node/project.ts';
import { readQuestions } from '../src/platform/node/read-vocabulary.ts';
import { calendarDate } from '../src/policy/calendar-date.ts';
import { documentOfClause } from '../src/policy/clause.ts';
import { normalise } from '../src/policy/normalise.ts';
import { findCandidates } from '../src/retrieval/find-candidates.ts';
import type { Library } from '../src/retrieval/library.ts';
import { rank } from '../src/retrieval/rank.ts';
import { prepareQuestion } from '../src/retrieval/wanted.ts';
import { weighQuestion } from '../src/retrieval/weigh-question.ts';
import { openSegmenter } from './bench/cut-words.ts';
import { openIndex } from './bench/ours.ts';
import { dealDocuments } from './deal-documents.ts';
import { openCorpus, openLibrary } from './open-library.ts';
import { type Expansion, expandTerms } from './translation/expand-terms.ts';
import { learnTranslations } from './translation/learn-translations.ts';
import { wordsOfQuestion, wordsOfText } from './translation/translated-words.ts';

interface Asked {
  readonly clause: string;
  readonly query: string;
  readonly fold: number;
}

const FOLDS = 5;
const ASKED_ON = calendarDate('2026-11-20');
const WAYS: readonly (Expansion | null)[] = [
  null,
  ...[0.03, 0.06, 0.12, 0.25].flatMap((share) => [6, 20].map((terms) => ({ terms, share }))),
];

const { values } = parseArgs({ options: { sample: { type: 'string', default: '2000' } } });
const library = openLibrary();
const byClause = parseQuestions(readQuestions(inProject('corpus')));
const foldOf = dealDocuments(
  [...byClause].flatMap(([clause, list]) => list.map(() => documentOfClause(clause))),
  FOLDS,
);
const asked = [...byClause].flatMap(([clause, list]) =>
  list.map((query): Asked => ({ clause, query, fold: foldOf.get(documentOfClause(clause)) ?? 0 })),
);
const step = Math.max(1, Math.floor(asked.length / Number(values.sample)));
const judged = asked.filter((_, at) => at % step === 0);
const pairs = asked.map(({ clause, query, fold }) => {
  const { heading = '', own = '' } = library.clauses.get(clause) ?? {};
  return { fold, asked: wordsOfQuestion(query, library.index), text: wordsOfText(`${heading}\n${own}`, library.index) };
});
const learnt = Array.from({ length: FOLDS }, (_, fold) =>
  learnTranslations(pairs.filter((pair) => pair.fold !== fold)),
);
const numbers = numberQuestions(library.index);

report('the index holds all other questions', () => library);
const unasked = Array.from({ length: FOLDS }, (_, fold) => ({ ...library, index: openWithout(fold) }));
report('the index holds no question of the document', ({ fold }) => unasked[fold] ?? library);

function numberQuestions({ clauses, question }: MemoryIndex): ReadonlyMap<string, number> {
  let unit = 0;
  return new Map(
    clauses.flatMap((clause) =>
      (byClause.get(clause) ?? []).map(() => [`${clause} ${question(unit)}`, unit++] as const),
    ),
  );
}

/** The index as if nobody had asked anything of the documents of a fold. */
function openWithout(fold: number): MemoryIndex {
  const { documents, clauses } = openCorpus();
  const held = new Map(documents.map((document) => [document.id, document]));
  const entries = clauses.flatMap((clause) => {
    const document = held.get(clause.document);
    const questions = foldOf.get(clause.document) === fold ? [] : (byClause.get(clause.id) ?? []);
    return document ? [makeEntry(clause, document, questions)] : [];
  });
  return openIndex(entries, openSegmenter());
}

function report(name: string, libraryFor: (one: Asked) => Library<MemoryIndex>): void {
  console.log(`\n${judged.length} of ${asked.length} questions people ask, ${FOLDS} folds of documents; ${name}`);
  console.log('| added terms, share | hit@1 | MRR@10 | recall@10 | recall@50 |\n|---|---|---|---|---|');
  for (const way of WAYS) {
    const ranks = judged.map((one) => rankOf(one, libraryFor(one), way));
    const mean = (value: (rank: number) => number) =>
      (ranks.reduce((sum, rank) => sum + value(rank), 0) / ranks.length).toFixed(3);
    const within = (depth: number) => mean((rank) => (rank <= depth ? 1 : 0));
    const reciprocal = mean((rank) => (rank <= 10 ? 1 / rank : 0));
    const label = way ? `${way.terms}, ${way.share}` : 'none';
    console.log(`| ${label} | ${within(1)} | ${reciprocal} | ${within(10)} | ${within(50)} |`);
  }
}

/** Rank of the wanted clause, or of one that holds its words; Infinity where it is not among the best fifty. */
function rankOf({ clause, query, fold }: Asked, over: Library<MemoryIndex>, way: Expansion | null): number {
  const reading = weighQuestion(query, ASKED_ON, over);
  const terms = way ? expandTerms(reading.terms, learnt[fold] ?? new Map(), way) : reading.terms;
  const except = over === library ? numbers.get(`${clause} ${query}`) : undefined;
  const found = over.index.search(terms, 120, except);
  const candidates = findCandidates(over, { query, asOf: ASKED_ON }, reading, found);
  const words = normalise(over.clauses.get(clause)?.own ?? '');
  const place = rank(candidates, prepareQuestion(reading, over.clauses), 50)
    .slice(0, 50)
    .findIndex(({ candidate: { held } }) => held.clause.id === clause || held.text.includes(words));
  return place < 0 ? Number.POSITIVE_INFINITY : place + 1;
}
