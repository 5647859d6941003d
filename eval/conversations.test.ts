import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openSources } from '../src/cli/open-sources.ts';
import { type Conversation, judgeConversation, type TurnJudgement } from '../src/evaluation/judge-conversation.ts';
import { makeConversation } from '../src/evaluation/simulation/make-conversation.ts';
import { playConversation } from '../src/evaluation/simulation/play-conversation.ts';
import { makeRandom } from '../src/learning/shuffle.ts';
import { calendarDate } from '../src/policy/calendar-date.ts';

const TODAY = calendarDate('2026-11-20');
const { sources } = openSources();
/** Least shares that pass, a little below what was measured; B… were written by people who saw the texts and nothing of the service. */
const BLIND = [
  { name: 'the first sixty', isOf: (number: number) => number <= 60, turns: 0.81, whole: 0.45 },
  { name: 'the next twenty', isOf: (number: number) => number > 60, turns: 0.78, whole: 0.3 },
] as const;
/** Forty of two more authors, from which the passages of follow-ups are weighed. */
const WEIGHED = { turns: 0.78, whole: 0.35 };
const SIMULATED = 0.9;

function readConversations(set: string): readonly Conversation[] {
  const text = readFileSync(new URL(`questions/${set}.jsonl`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Conversation);
}

async function expectShares(conversations: readonly Conversation[], turns: number, whole: number): Promise<void> {
  const judged: (readonly TurnJudgement[])[] = [];
  for (const conversation of conversations) judged.push(await judgeConversation(conversation, TODAY, sources));
  const passes = ({ problems }: TurnJudgement) => problems.length === 0;
  const all = judged.flat();
  expect(all.filter(passes).length / all.length).toBeGreaterThanOrEqual(turns);
  expect(judged.filter((one) => one.every(passes)).length / judged.length).toBeGreaterThanOrEqual(whole);
}

describe('conversations written blind', () => {
  it.each(BLIND)('pass as turns and as a whole as often as they did: $name', async ({ isOf, turns: least, whole }) => {
    const blind = readConversations('conversations').filter(
      ({ id }) => id.startsWith('B') && isOf(Number(id.slice(1))),
    );
    await expectShares(blind, least, whole);
  });

  it('pass as often as they did: those from which passages are weighed', async () => {
    await expectShares(readConversations('conversations-2'), WEIGHED.turns, WEIGHED.whole);
  });
});

describe('conversations made from measures, in words not trained on', () => {
  it('agree with the calculator', async () => {
    const random = makeRandom(3);
    const measures = [...sources.measures.values()].filter(
      ({ certainty }) => certainty !== 'service' && certainty !== 'deadline',
    );
    const played: boolean[] = [];
    while (played.length < 120) {
      const measure = measures[Math.floor(random() * measures.length)];
      const conversation = measure && makeConversation(measure, sources.facts, TODAY, 'test', random);
      if (conversation) played.push(...(await playConversation(conversation, sources)).map(({ passed }) => passed));
    }
    expect(played.filter(Boolean).length / played.length).toBeGreaterThanOrEqual(SIMULATED);
  });
});
