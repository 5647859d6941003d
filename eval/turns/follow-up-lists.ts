import { readFileSync } from 'node:fs';
import { answerFromMemory } from '../../src/assistant/answer-question.ts';
import { EMPTY_STATE } from '../../src/assistant/conversation/state.ts';
import type { Sources } from '../../src/assistant/dependencies.ts';
import { listLeaning } from '../../src/assistant/evidence/leaning/rank-leaning.ts';
import { prepareAnswer } from '../../src/assistant/prepare-answer.ts';
import { parseQuestions } from '../../src/indexing/parse-questions.ts';
import { inProject } from '../../src/platform/node/project.ts';
import { readQuestions } from '../../src/platform/node/read-vocabulary.ts';
import type { CalendarDate } from '../../src/policy/calendar-date.ts';
import { documentOfClause } from '../../src/policy/clause.ts';
import { isToldFromStructure, type PassageList } from './passage-lists.ts';
import type { FollowingExample } from './turn-examples.ts';

/** What somebody says of a clause while its text is spoken of; nothing was learnt from it. */
interface FollowUp {
  readonly clause: string;
  readonly say: string;
}

/** What such a list weighs beside one of a conversation that people had. */
const WEIGHT = 0.3;

/** Each follow-up of follow-ups.jsonl behind a question on another clause of its document. */
export function followUpExamples(): readonly (FollowingExample & FollowUp)[] {
  const asked = [...parseQuestions(readQuestions(inProject('corpus')))];
  const lines = readFileSync(inProject('eval/turns/follow-ups.jsonl'), 'utf8').trim().split('\n');
  return lines.flatMap((line, at) => {
    const { clause, say } = JSON.parse(line) as FollowUp;
    const beside = asked.filter(([id]) => id !== clause && documentOfClause(id) === documentOfClause(clause));
    const questions = beside[at % (beside.length || 1)]?.[1] ?? [];
    const before = questions[at % (questions.length || 1)];
    return before === undefined ? [] : [{ clause, say, before, does: 'attribute' as const }];
  });
}

/** Which of the passages found each follow-up was said of, as the service plays it. */
export async function listFollowUps(today: CalendarDate, sources: Sources): Promise<readonly PassageList[]> {
  const lists: PassageList[] = [];
  for (const { clause, say, before } of followUpExamples()) {
    const { state } = await answerFromMemory({ message: before, as_of: today }, EMPTY_STATE, sources);
    if (state.focus?.documents[0] !== documentOfClause(clause)) continue;
    const { question, asOf } = await prepareAnswer({ message: say, as_of: today }, state, sources);
    if (!question.leaning || isToldFromStructure(question)) continue;
    const found = await listLeaning(question.leaning, asOf, sources);
    const better = found.flatMap(({ passage }, at) => (passage.clause.id === clause ? [at] : []));
    if (better.length > 0 && found.length > 1)
      lists.push({
        conversation: before,
        say,
        candidates: found.map(({ features }) => features),
        better,
        weight: WEIGHT,
      });
  }
  return lists;
}
