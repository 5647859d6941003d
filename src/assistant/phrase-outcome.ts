import type { Outcome } from '../calculator/outcome.ts';
import { nameClause } from '../policy/clause-name.ts';
import { splitSentences } from '../policy/sentence.ts';
import type { Finding } from './gather-evidence.ts';
import { STATUS_WORDS } from './messages.ts';
import { type Statement, state } from './statement.ts';
import type { Understanding } from './understand.ts';

/** True when the outcome answers the question itself: a figure, a yes or no, or what is still needed for it. */
export function isTelling(outcome: Outcome, question: Understanding): boolean {
  if (outcome.kind === 'not_in_force' || outcome.kind === 'suspended') return false;
  const asks = ['amount', 'support', 'deadline', 'definition', 'stacking', 'validity'] as const;
  return (
    asks.some((intent) => question.intents.has(intent)) && (outcome.amount !== null || outcome.kind === 'not_eligible')
  );
}

/** The outcome's own sentences, the first of them bold when it opens the answer. */
export function phraseHeadline(outcome: Outcome, opens: boolean): readonly Statement[] {
  const cites = outcome.citations.map(({ clause }) => clause);
  const grounds = groundsOf(outcome);
  const sentences = splitSentences(outcome.text).map(({ text }) => text);
  return sentences.map((text, index) =>
    state(opens && index === 0 ? 'headline' : 'note', opens && index === 0 ? `**${text}**` : text, cites.slice(0, 2), {
      grounds,
    }),
  );
}

/** One line: what it is, how much with its certainty word, whether it holds. */
export function phraseItem(outcome: Outcome, { passage }: Finding): Statement {
  const { document, clause, validity } = passage;
  return state(
    'item',
    `**${outcome.title}**（${nameClause(document, clause)}，${STATUS_WORDS[validity.status]}）：${outcome.text}`,
    [clause.id],
    {
      grounds: groundsOf(outcome),
    },
  );
}

/** The texts of a calculation that prove its figures. */
export function groundsOf(outcome: Outcome): readonly string[] {
  return [
    ...outcome.trace.map(({ step, value, quote }) => `${step} ${value} ${quote ?? ''}`),
    ...outcome.conditions.map(({ reason, quote }) => `${reason} ${quote}`),
  ];
}
