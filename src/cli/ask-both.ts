import { existsSync, readFileSync } from 'node:fs';
import type { Answer } from '../assistant/answer.ts';
import { answerFromMemory } from '../assistant/answer-question.ts';
import { EMPTY_STATE } from '../assistant/conversation/state.ts';
import type { Sources } from '../assistant/dependencies.ts';
import { type EvaluationQuestion, parseQuestionSet } from '../evaluation/evaluation-question.ts';
import { judgeAnswer } from '../evaluation/judge-answer.ts';
import { compareAnswers, type GivenAnswer } from '../office/publishing/compare-answers.ts';
import type { PublishingReport } from '../office/publishing/generation.ts';
import { openDatabase } from '../platform/node/open-database.ts';
import { inProject } from '../platform/node/project.ts';
import { SqlStore } from '../platform/sql-store.ts';
import { type CalendarDate, todayInShanghai } from '../policy/calendar-date.ts';
import type { Settings } from '../settings.ts';
import { folderOfData } from './open-accounts.ts';

const SETS = ['dev', 'own', 'regression'] as const;
const DAY_MS = 86_400_000;
/** Of what people asked, the last so many days and questions are asked again. */
const RECENT_DAYS = 30;
const MOST_RECENT = 500;

interface Asked {
  readonly origin: string;
  readonly question: EvaluationQuestion | null;
  readonly message: string;
  readonly asOf: CalendarDate;
}

/** All question sets, and what people asked lately, asked of two libraries; what they answer differently. */
export async function compareServed(
  before: Sources,
  after: Sources,
  settings: Pick<Settings, 'dataFolder'>,
  now: Date,
): Promise<Pick<PublishingReport, 'asked' | 'differences'>> {
  const today = todayInShanghai(now);
  const asked = [...SETS.flatMap((set) => readSet(set, today)), ...(await readRecent(settings, now, today))];
  const [was, is] = [await answerAll(asked, before), await answerAll(asked, after)];
  return { asked: asked.length, differences: compareAnswers(was, is) };
}

function readSet(set: string, today: CalendarDate): readonly Asked[] {
  const file = `eval/questions/${set}.jsonl`;
  if (!existsSync(inProject(file))) return [];
  const questions = parseQuestionSet(readFileSync(inProject(file), 'utf8'), file);
  return questions.map((question) => ({
    origin: set,
    question,
    message: question.query,
    asOf: question.as_of ?? today,
  }));
}

/** Each wording once; a follow-up is asked as if it opened a conversation, the same on both sides. */
async function readRecent(
  settings: Pick<Settings, 'dataFolder'>,
  now: Date,
  asOf: CalendarDate,
): Promise<readonly Asked[]> {
  const database = openDatabase(folderOfData(settings));
  try {
    const since = new Date(now.getTime() - RECENT_DAYS * DAY_MS).toISOString();
    const receipts = await new SqlStore(database).listReceiptsSince(since, MOST_RECENT);
    const messages = [...new Set(receipts.map(({ question }) => question))];
    return messages.map((message) => ({ origin: 'asked', question: null, message, asOf }));
  } finally {
    database.close();
  }
}

async function answerAll(asked: readonly Asked[], sources: Sources): Promise<readonly GivenAnswer[]> {
  const given: GivenAnswer[] = [];
  for (const { origin, question, message, asOf } of asked) {
    const { answer } = await answerFromMemory({ message, as_of: asOf }, EMPTY_STATE, sources);
    given.push({
      origin,
      question: message,
      problems: question ? judgeAnswer(question, answer).problems : [],
      ...partsOf(answer),
    });
  }
  return given;
}

function partsOf({ status, citations, amounts, text }: Pick<Answer, 'status' | 'citations' | 'amounts' | 'text'>) {
  const basis = citations.filter(({ role }) => role === 'basis').map(({ clause }) => clause.id);
  return { status, basis, amounts: amounts.map((amount) => amount.text), text };
}
