import { describe, expect, it } from 'vitest';
import { refreshSearchDatabase } from '../src/cli/refresh.ts';
import { judgeSearch } from '../src/evaluation/judge-search.ts';
import { MEASURES, summariseSearch } from '../src/evaluation/summarise-search.ts';
import { openDictionary } from '../src/indexing/dictionary.ts';
import { makeStoredIndex } from '../src/indexing/stored-index.ts';
import { openDatabase } from '../src/platform/node/open-database.ts';
import { inProject } from '../src/platform/node/project.ts';
import { readDictionary } from '../src/platform/node/read-search.ts';
import { openUnits } from '../src/platform/sql-units.ts';
import { calendarDate } from '../src/policy/calendar-date.ts';
import type { Library } from '../src/retrieval/library.ts';
import { search } from '../src/retrieval/search.ts';
import { openRealLibrary } from '../src/retrieval/testing/real-library.ts';
import { readQuestionSet } from './question-sets.ts';

const memory = openRealLibrary();
const questions = readQuestionSet('dev').filter(({ must, kind }) => must.length > 0 && kind !== 'unanswerable');

function openStored(): Library {
  refreshSearchDatabase();
  const dictionary = openDictionary(readDictionary(inProject('indexes')));
  return { ...memory, index: makeStoredIndex(dictionary, openUnits(openDatabase(inProject('indexes/database')))) };
}

async function judge(library: Library) {
  const judgements = questions.map(async (question) => {
    const { hits } = await search(library, {
      query: question.query,
      asOf: question.as_of ?? calendarDate('2026-11-20'),
    });
    return judgeSearch(
      question,
      hits.map(({ clause }) => clause),
    );
  });
  return summariseSearch(await Promise.all(judgements)).find(({ kind }) => kind === 'all')?.estimates;
}

describe('the index in a database', () => {
  it('is within one point of the one in memory on the development questions', async () => {
    const [here, there] = [await judge(memory), await judge(openStored())];
    for (const measure of MEASURES)
      expect(Math.abs((here?.[measure].mean ?? 0) - (there?.[measure].mean ?? 1))).toBeLessThanOrEqual(0.01);
  }, 120_000);
});
