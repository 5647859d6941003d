/**
 * Conversations made from the measures and held against the calculator: a hidden company, its facts told in people's
 * words in random order, a correction, a supposition, questions about clause and office. Seeds are fixed.
 *
 *   npm run eval:simulate [-- --conversations 500] [--misses 10]
 */
import { parseArgs } from 'node:util';
import { openSources } from '../src/cli/open-sources.ts';
import { makeConversation } from '../src/evaluation/simulation/make-conversation.ts';
import { type PlayedTurn, playConversation } from '../src/evaluation/simulation/play-conversation.ts';
import type { Split } from '../src/evaluation/simulation/wordings.ts';
import { makeRandom } from '../src/learning/shuffle.ts';
import { calendarDate } from '../src/policy/calendar-date.ts';

const { values } = parseArgs({
  options: { conversations: { type: 'string', default: '500' }, misses: { type: 'string', default: '5' } },
});
const TODAY = calendarDate('2026-11-20');
const { sources } = openSources();
const measures = [...sources.measures.values()].filter(
  ({ certainty }) => certainty !== 'service' && certainty !== 'deadline',
);

for (const split of ['train', 'test'] as const) await report(split, Math.floor(Number(values.conversations) / 2));

async function report(split: Split, wanted: number): Promise<void> {
  const random = makeRandom(split === 'train' ? 1 : 2);
  const played: (readonly PlayedTurn[])[] = [];
  for (let tries = 0; played.length < wanted && tries < wanted * 20; tries++) {
    const measure = measures[Math.floor(random() * measures.length)];
    const conversation = measure && makeConversation(measure, sources.facts, TODAY, split, random);
    if (conversation) played.push(await playConversation(conversation, sources));
  }
  const turns = played.flat();
  const whole = played.filter((one) => one.every(({ passed }) => passed)).length;
  console.log(`${split}: ${played.length} conversations, turns ${share(turns)}, whole ${range(whole, played.length)}`);
  for (const kind of new Set(turns.map(({ turn }) => turn.kind)))
    console.log(`  ${kind.padEnd(10)} ${share(turns.filter(({ turn }) => turn.kind === kind))}`);
  for (const { turn, text } of turns.filter(({ passed }) => !passed).slice(0, Number(values.misses)))
    console.log(
      `  miss (${turn.kind}) ${turn.say} ${JSON.stringify(turn.facts)}\n     ${text.replace(/\s+/gu, ' ').slice(0, 160)}`,
    );
}

function share(turns: readonly PlayedTurn[]): string {
  return range(turns.filter(({ passed }) => passed).length, turns.length);
}

/** A share with its 95 % range (Wilson). */
function range(passed: number, all: number): string {
  if (all === 0) return '-';
  const [p, z] = [passed / all, 1.96];
  const middle = p + (z * z) / (2 * all);
  const spread = z * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all));
  const [low, high] = [middle - spread, middle + spread].map((end) => end / (1 + (z * z) / all));
  return `${p.toFixed(3)} (${(low ?? 0).toFixed(3)}–${(high ?? 0).toFixed(3)}, n=${all})`;
}
