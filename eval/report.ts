/**
 * Judges search and answers on all question sets and writes what /about shows of it: eval/reports/latest.json.
 *
 *   npm run eval:report [-- --misses]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { openSources } from '../src/cli/open-sources.ts';
import type { EvaluationReport } from '../src/evaluation/evaluation-report.ts';
import { meansOf } from '../src/evaluation/judge-answer.ts';
import { summariseSearch } from '../src/evaluation/summarise-search.ts';
import { inProject } from '../src/platform/node/project.ts';
import { todayInShanghai } from '../src/policy/calendar-date.ts';
import { openLibrary } from './open-library.ts';
import { answerSet, judgeSet, QUESTION_SETS, readQuestionSet } from './question-sets.ts';

const FILE = inProject('eval/reports/latest.json');
const { values } = parseArgs({ options: { misses: { type: 'boolean', default: false } } });
const { sources } = openSources();
const library = openLibrary();

const sets = await Promise.all(
  QUESTION_SETS.map(async (name) => {
    const questions = readQuestionSet(name);
    const answers = await answerSet(questions, sources);
    if (values.misses)
      for (const { question, problems } of answers.filter((one) => one.problems.length > 0))
        console.log(`${question.id} ${question.query}: ${problems.join('; ')}`);
    const search = summariseSearch(await judgeSet(library, questions)).map(({ kind, count, estimates }) => {
      const { recall10, hit1, hit3, ndcg10 } = estimates;
      const means = { recall10: recall10.mean, hit1: hit1.mean, hit3: hit3.mean, ndcg10: ndcg10.mean };
      return { kind, count, ...means };
    });
    return { name, questions: questions.length, search, answers: meansOf(answers) };
  }),
);
const report: EvaluationReport = { made_on: todayInShanghai(new Date()), revision: sources.revision, sets };
mkdirSync(dirname(FILE), { recursive: true });
writeFileSync(FILE, `${JSON.stringify(report, null, 2)}\n`);
for (const { name, search, answers } of sets) console.log(name, JSON.stringify(search.at(-1)), JSON.stringify(answers));
