import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sources } from '../assistant/dependencies.ts';
import { answerSet } from '../evaluation/answer-set.ts';
import { parseQuestionSet } from '../evaluation/evaluation-question.ts';
import { type Conversation, judgeConversation } from '../evaluation/judge-conversation.ts';
import type { Curated } from '../office/curated/curated.ts';
import type { TaughtFile } from '../office/lessons/taught-file.ts';
import { compareJudged, type Judged, type Trial } from '../office/lessons/trial.ts';
import { inProject } from '../platform/node/project.ts';
import { writeWhole } from '../platform/node/write-whole.ts';
import { type CalendarDate, todayInShanghai } from '../policy/calendar-date.ts';
import { makeIndexes } from './build-indexes.ts';
import { explainFailure } from './explain-failure.ts';
import { CORPUS } from './folders.ts';
import type { OpenSources } from './make-sources.ts';
import { openSources, openSourcesIn } from './open-sources.ts';
import { withCurated } from './with-curated.ts';

/** What is to be tried: files of corpus/ as they would be, curated answers that would answer too. */
export interface TrialRequest {
  readonly files: readonly TaughtFile[];
  readonly curated: readonly Curated[];
  /** Those that answer already. */
  readonly published: readonly Curated[];
}

const SETS = ['dev', 'own', 'regression'] as const;

/** Asks all question sets and conversations before and after a change that nobody sees, and compares. */
export async function runTrial({ files, curated, published }: TrialRequest): Promise<Trial> {
  const today = todayInShanghai(new Date());
  const now = openSources();
  const then = files.length === 0 ? now : buildAside(files);
  const before = await judgeAll(
    withCurated(now, async () => published),
    today,
  );
  const after = await judgeAll(
    withCurated(then, async () => [...curated, ...published]),
    today,
  );
  return compareJudged(before, after);
}

/** The indexes that corpus/ would give with other files, opened from a folder that is gone afterwards. */
function buildAside(files: readonly TaughtFile[]): OpenSources {
  const folder = mkdtempSync(join(tmpdir(), 'tongce-trial-'));
  try {
    cpSync(CORPUS, join(folder, 'corpus'), { recursive: true });
    writeWhole(join(folder, 'corpus'), Object.fromEntries(files.map(({ path, content }) => [path, content])));
    writeWhole(join(folder, 'indexes'), makeIndexes(join(folder, 'corpus')).files);
    return openSourcesIn(join(folder, 'indexes'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function judgeAll(sources: Sources, today: CalendarDate): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const set of SETS) {
    const questions = parseQuestionSet(readLines(set), set);
    for (const { question, problems, text } of await answerSet(questions, today, sources))
      judged.push({ set, id: question.id, question: question.query, problems, text });
  }
  const conversations = readLines('conversations').trim().split('\n');
  for (const line of conversations) {
    const turns = await judgeConversation(JSON.parse(line) as Conversation, today, sources);
    turns.forEach(({ conversation, say, problems, text }, at) => {
      judged.push({ set: 'conversations', id: `${conversation}#${at + 1}`, question: say, problems, text });
    });
  }
  return judged;
}

function readLines(set: string): string {
  return readFileSync(inProject(`eval/questions/${set}.jsonl`), 'utf8');
}

/** As a process of its own: the request comes as JSON on standard input, the trial goes out as the last line. */
async function main(): Promise<void> {
  const request = JSON.parse(readFileSync(0, 'utf8')) as TrialRequest;
  const trial = await runTrial(request).catch((error: unknown): Trial => {
    return { kind: 'failed', reason: explainFailure(error) };
  });
  process.stdout.write(`${JSON.stringify(trial)}\n`);
}

if (process.argv[1]?.endsWith('run-trial.ts')) await main();
