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
const SIMULATED = 0.9;

describe('conversations written blind', () => {
  it.each(BLIND)('pass as turns and as a whole as often as they did: $name', async ({ isOf, turns: least, whole }) => {
    const lines = readFileSync(new URL('questions/conversations.jsonl', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    const all = lines.map((line) => JSON.parse(line) as Conversation);
    const blind = all.filter(({ id }) => id.startsWith('B') && isOf(Number(id.slice(1))));
    const judged: (readonly TurnJudgement[])[] = [];
    for (const conversation of blind) judged.push(await judgeConversation(conversation, TODAY, sources));
    const passes = ({ problems }: TurnJudgement) => problems.length === 0;
    const turns = judged.flat();
    expect(turns.filter(passes).length / turns.length).toBeGreaterThanOrEqual(least);
    expect(judged.filter((one) => one.every(passes)).length / judged.length).toBeGreaterThanOrEqual(whole);
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
