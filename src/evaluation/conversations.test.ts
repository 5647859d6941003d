import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openSources } from '../cli/open-sources.ts';
import { calendarDate } from '../policy/calendar-date.ts';
import { type Conversation, judgeConversation } from './judge-conversation.ts';

const { sources } = openSources();
const lines = readFileSync(new URL('../../eval/questions/conversations.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n');
/** Our own; those written blind have thresholds in eval/conversations.test.ts. */
const conversations = lines.map((line) => JSON.parse(line) as Conversation).filter(({ id }) => id.startsWith('C'));

describe('conversations of several turns', () => {
  it.each(conversations.map((conversation) => [conversation.id, conversation.about, conversation] as const))(
    '%s: %s',
    async (_, __, conversation) => {
      const judged = await judgeConversation(conversation, calendarDate('2026-11-20'), sources);
      expect(judged.flatMap(({ say, problems }) => problems.map((problem) => `${say}: ${problem}`))).toEqual([]);
    },
  );
});
