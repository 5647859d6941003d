import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerFromMemory } from '../../src/assistant/answer-question.ts';
import { EMPTY_STATE } from '../../src/assistant/conversation/state.ts';
import type { Sources } from '../../src/assistant/dependencies.ts';
import { PASSAGE_FEATURES } from '../../src/assistant/evidence/leaning/passage-features.ts';
import { listLeaning } from '../../src/assistant/evidence/leaning/rank-leaning.ts';
import { prepareAnswer } from '../../src/assistant/prepare-answer.ts';
import type { CompiledMeasures } from '../../src/calculator/measure.ts';
import { makeSources } from '../../src/cli/make-sources.ts';
import type { MemoryIndex } from '../../src/indexing/clause-index.ts';
import type { Lexicon } from '../../src/indexing/lexicon.ts';
import { loadIndex } from '../../src/indexing/load-index.ts';
import { parseQuestions } from '../../src/indexing/parse-questions.ts';
import { openServedCorpus } from '../../src/indexing/served-corpus.ts';
import { openModels } from '../../src/learning/pack-models.ts';
import { makeRandom } from '../../src/learning/shuffle.ts';
import { inProject } from '../../src/platform/node/project.ts';
import { readIndex, readSearch } from '../../src/platform/node/read-search.ts';
import { readQuestions } from '../../src/platform/node/read-vocabulary.ts';
import type { CalendarDate } from '../../src/policy/calendar-date.ts';
import { documentOfClause } from '../../src/policy/clause.ts';
import { isToldFromStructure, type PassageList } from './passage-lists.ts';

/** Meaning was learnt from these very questions, and says more of them than of others. */
const OF_MEANING = new Set(PASSAGE_FEATURES.flatMap((name, at) => (name.startsWith('meaning') ? [at] : [])));

interface Asked {
  readonly clause: string;
  readonly question: string;
}

/** So many of the questions that follow another are about the same document. */
const SAME_DOCUMENT = 0.75;
/** What such a list weighs beside one of a conversation that people had. */
const WEIGHT = 0.1;

/**
 * Pairs of questions people ask, as if one had followed the other, and the second had never been asked: which of the
 * passages found is the one it was asked of. The same pairs from the same seed.
 */
export async function listQuestions(count: number, today: CalendarDate): Promise<readonly PassageList[]> {
  const { sources, leaveOut } = openSourcesWithout();
  const asked = [...parseQuestions(readQuestions(inProject('corpus')))].flatMap(([clause, list]) =>
    list.map((question) => ({ clause, question })),
  );
  const ofDocument = groupBy(asked, ({ clause }) => documentOfClause(clause));
  const random = makeRandom(7);
  const pick = (list: readonly Asked[]) => list[Math.floor(random() * list.length)] as Asked;
  const lists: PassageList[] = [];
  for (let tried = 0; lists.length < count && tried < 4 * count; tried++) {
    const before = pick(asked);
    const document = documentOfClause(before.clause);
    const next = pick(random() < SAME_DOCUMENT ? (ofDocument.get(document) ?? []) : asked);
    leaveOut(null);
    const { state } = await answerFromMemory({ message: before.question, as_of: today }, EMPTY_STATE, sources);
    if (next.clause === before.clause || state.focus?.documents[0] !== document) continue;
    leaveOut(next);
    const { question, asOf } = await prepareAnswer({ message: next.question, as_of: today }, state, sources);
    if (!question.leaning || isToldFromStructure(question)) continue;
    const found = await listLeaning(question.leaning, asOf, sources);
    const better = found.flatMap(({ passage }, at) => (passage.clause.id === next.clause ? [at] : []));
    if (better.length > 0 && found.length > 1)
      lists.push(
        listOf(
          document,
          next,
          found.map(({ features }) => features.map((value, at) => (OF_MEANING.has(at) ? 0 : value))),
          better,
        ),
      );
  }
  return lists;
}

function listOf(
  conversation: string,
  { question: say }: Asked,
  candidates: PassageList['candidates'],
  better: readonly number[],
): PassageList {
  return { conversation, say, candidates, better, weight: WEIGHT };
}

/** Sources that can be searched as if one of the questions people ask had not been asked. */
function openSourcesWithout(): { readonly sources: Sources; readonly leaveOut: (asked: Asked | null) => void } {
  const folder = inProject('indexes');
  const files = readSearch(folder);
  const whole = loadIndex(readIndex(folder));
  const numbers = numberQuestions(whole);
  let left = -1;
  const index: MemoryIndex = { ...whole, search: (terms, limit) => whole.search(terms, limit, left) };
  const { sources } = makeSources({
    corpus: openServedCorpus(files.documents, files.clauses),
    measures: JSON.parse(readFileSync(join(folder, 'measures.json'), 'utf8')) as CompiledMeasures,
    index,
    lexicon: JSON.parse(files.lexicon) as Lexicon,
    models: openModels(files.models),
    suggestions: files.suggestions,
  });
  return {
    sources,
    leaveOut: (asked) => {
      left = asked === null ? -1 : (numbers.get(`${asked.clause} ${asked.question}`) ?? -1);
    },
  };
}

function numberQuestions({ clauses, question }: MemoryIndex): ReadonlyMap<string, number> {
  const byClause = parseQuestions(readQuestions(inProject('corpus')));
  const numbers = new Map<string, number>();
  let unit = 0;
  for (const clause of clauses)
    for (const _ of byClause.get(clause) ?? []) numbers.set(`${clause} ${question(unit)}`, unit++);
  return numbers;
}

function groupBy(asked: readonly Asked[], keyOf: (one: Asked) => string): ReadonlyMap<string, readonly Asked[]> {
  const groups = new Map<string, Asked[]>();
  for (const one of asked) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
