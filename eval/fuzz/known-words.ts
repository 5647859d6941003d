import type { Sources } from '../../src/assistant/dependencies.ts';
import { QUESTION_SETS, readQuestionSet } from '../question-sets.ts';
import type { KnownWords } from './from-schema.ts';

/** Names, days and questions that lead somewhere, by the names of parameters. */
export function knownWords({ documents, clauses, measures, facts }: Sources): KnownWords {
  const [documentIds, clauseIds] = [[...documents.keys()], [...clauses.values()].map(({ id }) => id)];
  const days = [
    '2026-11-20',
    '2024-07-01',
    '2023-02-28',
    '2022-09-01',
    '2025-12-31',
    '0001-01-01',
    '9999-12-31',
    '2026-02-30',
  ];
  const questions = QUESTION_SETS.flatMap(readQuestionSet).map(({ query }) => query);
  return {
    ...{ document: documentIds, a: clauseIds, b: clauseIds, measure: [...measures.keys()] },
    path: clauseIds.map((id) => id.slice(id.indexOf('/') + 1)),
    ...{ as_of: days, from: days, to: days },
    ...{ facts: [...facts.keys()], skip: [...facts.keys()] },
    // For every parameter that holds no name.
    text: questions,
  };
}
