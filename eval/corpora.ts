/**
 * How well corpora of other places are answered that nobody fitted anything to: each of eval/corpora is built with its own
 * texts, places and drafted measures alone, and its questions are judged.
 *
 *   npm run eval:corpora [-- --misses]
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Sources } from '../src/assistant/dependencies.ts';
import { buildIndexesOf } from '../src/cli/build-indexes.ts';
import { openSourcesIn } from '../src/cli/open-sources.ts';
import { answerSet, type JudgedAnswer } from '../src/evaluation/answer-set.ts';
import { type EvaluationQuestion, parseQuestionSet } from '../src/evaluation/evaluation-question.ts';
import { meansOf } from '../src/evaluation/judge-answer.ts';
import { judgeSearch, type SearchJudgement } from '../src/evaluation/judge-search.ts';
import { inProject } from '../src/platform/node/project.ts';
import { type CalendarDate, calendarDate } from '../src/policy/calendar-date.ts';

/** Questions that give no day of their own are asked on this one. */
const TODAY: CalendarDate = calendarDate('2026-11-20');
const CORPORA = inProject('eval/corpora');
const { values } = parseArgs({ options: { misses: { type: 'boolean', default: false } } });

for (const name of corporaNames()) {
  const { sources, close } = openCorpus(join(CORPORA, name));
  const file = join(CORPORA, name, 'questions.jsonl');
  const questions = parseQuestionSet(readFileSync(file, 'utf8'), file);
  const searched = await judgeSearches(questions, sources);
  const answered = await answerSet(questions, TODAY, sources);
  close();
  console.log(
    name,
    JSON.stringify({ ...figuresOf(searched), ...meansOf(answered), amounts: shareOfAmounts(answered) }),
  );
  if (values.misses) for (const line of missesOf(searched, answered)) console.log(`  ${line}`);
}

function corporaNames(): readonly string[] {
  const entries = readdirSync(CORPORA, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() && !entry.name.includes('.') ? [entry.name] : []));
}

/** Built aside, so that nothing is left behind. */
function openCorpus(folder: string): { readonly sources: Sources; readonly close: () => void } {
  const indexes = mkdtempSync(join(tmpdir(), 'tongce-corpus-'));
  buildIndexesOf(folder, indexes);
  return { sources: openSourcesIn(indexes).sources, close: () => rmSync(indexes, { recursive: true, force: true }) };
}

/** Of the questions that a clause answers. */
async function judgeSearches(
  questions: readonly EvaluationQuestion[],
  sources: Sources,
): Promise<readonly SearchJudgement[]> {
  const judged: SearchJudgement[] = [];
  for (const question of questions.filter(({ must, kind }) => must.length > 0 && kind !== 'unanswerable')) {
    const { hits } = await sources.search({ query: question.query, asOf: question.as_of ?? TODAY });
    const clauses = hits.map(({ clause }) => clause);
    judged.push(judgeSearch(question, clauses));
  }
  return judged;
}

function figuresOf(searched: readonly SearchJudgement[]) {
  const mean = (value: (one: SearchJudgement) => number) =>
    searched.reduce((sum, one) => sum + value(one), 0) / searched.length;
  return { recall10: mean(({ recall10 }) => recall10), hit1: mean(({ hit1 }) => hit1) };
}

/** Of the questions for an amount, those that were told it. */
function shareOfAmounts(answered: readonly JudgedAnswer[]): number {
  const asked = answered.filter(({ question }) => question.kind === 'amount');
  return asked.filter(({ measured }) => measured.check_pass === 1).length / asked.length;
}

function missesOf(searched: readonly SearchJudgement[], answered: readonly JudgedAnswer[]): readonly string[] {
  return [
    ...searched
      .filter(({ hit1 }) => hit1 < 1)
      .map(
        ({ question, recall10 }) =>
          `${question.id} ${question.query}: not first${recall10 < 1 ? ', nor all among ten' : ''}`,
      ),
    ...answered
      .filter(({ problems }) => problems.length > 0)
      .map(({ question, problems }) => `${question.id} ${question.query}: ${problems.join('; ')}`),
  ];
}
