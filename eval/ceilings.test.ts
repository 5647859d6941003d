import { describe, expect, it } from 'vitest';
import { answerFromMemory } from '../src/assistant/answer-question.ts';
import { readState } from '../src/assistant/conversation/state.ts';
import type { Outcome } from '../src/calculator/outcome.ts';
import { openSources } from '../src/cli/open-sources.ts';
import { calendarDate } from '../src/policy/calendar-date.ts';
import { formatMoney, parseYuan } from '../src/policy/money.ts';
import { readQuestionSet } from './question-sets.ts';

const DAY = calendarDate('2026-11-20');
const { sources } = openSources();
const questions = readQuestionSet('dev');

/** Sums that somebody is told to get. */
const ENTITLEMENT = /(?:可以?|能够?|将|应|会)(?:获得|得到|拿到|领取|领到|享受|给予|发放)[\d.,]+[万亿]?元/u;
/** Words that make a figure a ceiling; a step of a calculation is none of the answer's own claims. */
const BOUND = /最高|最多|不超过|上限|以内|以下|合计| [=×] /u;

/** The sentences that are the answer's own: what stands between quotation marks is the text of a clause. */
function ownSentences(text: string): readonly string[] {
  return text.replace(/“[^“”]*(?:“[^“”]*”[^“”]*)*”/gu, '').match(/[^。；\n]+/gu) ?? [];
}

function ceilingOf({ amount, measure }: Outcome): readonly string[] {
  const certainty = sources.measures.get(measure)?.certainty;
  const isCeiling = certainty === 'ceiling' || certainty === 'pool';
  return isCeiling && amount?.unit === 'yuan' && amount.max ? [formatMoney(parseYuan(amount.max) ?? 0n)] : [];
}

describe('an answer to each given question', () => {
  it('never says of a ceiling that one gets it', async () => {
    expect(questions).toHaveLength(136);
    for (const { query, as_of } of questions) {
      const request = { message: query, as_of: as_of ?? DAY };
      const { answer, calculations } = await answerFromMemory(request, readState({}), sources);
      const ceilings = calculations.flatMap(({ outcome }) => ceilingOf(outcome));
      for (const sentence of ownSentences(answer.text)) {
        expect({ query, sentence }).not.toMatchObject({ sentence: expect.stringMatching(ENTITLEMENT) });
        const unbound = ceilings.filter((figure) => sentence.includes(figure) && !BOUND.test(sentence));
        expect({ query, sentence, unbound }).toEqual({ query, sentence, unbound: [] });
      }
    }
  }, 240_000);
});
