import { z } from 'zod';
import { readFactValues } from '../calculator/fact-value.ts';
import type { MatchedMeasure } from '../calculator/outcome.ts';
import { AmountReply, NotUnderstood } from './calculate.ts';
import { defineRoute, reply } from './route.ts';
import { FactsGiven, text } from './schema.ts';

const MatchedReply = z.looseObject({
  measure: z.string(),
  title: z.string(),
  document: z.string(),
  clause: z.string(),
  outcome: z.string(),
  status: z.string(),
  amount: AmountReply.nullable(),
  missing: z.array(z.string()),
  failed: z.array(z.looseObject({ label: z.string() })),
  nearest_miss: z.boolean(),
  text: z.string(),
});

export const MatchReply = z.object({
  as_of: z.string(),
  facts: z.record(z.string(), z.unknown()),
  eligible: z.array(MatchedReply),
  more_information: z.array(MatchedReply),
  not_eligible: z.array(MatchedReply),
  ended: z.array(MatchedReply),
  not_understood: NotUnderstood,
  combined: z.looseObject({ min: z.string().nullable(), max: z.string().nullable(), text: z.string() }).nullable(),
  next_question: z
    .looseObject({ fact: z.string(), prompt: z.string(), options: z.array(z.string()), decides: z.int() })
    .nullable(),
});

export const matchRoute = defineRoute({
  method: 'post',
  path: '/api/match',
  operation: 'match',
  summary: 'All measures sorted by what is known of a company, the best combination, and the next question',
  stable: false,
  input: { facts: FactsGiven, question: text(4000).optional().describe('Narrows the measures to what is asked') },
  reply: MatchReply,
  async handle({ facts, question }, { asOf }, { sources }) {
    const match = sources.match(facts, asOf);
    const found = question === undefined ? null : await sources.search({ query: question, asOf, limit: 50 });
    const asked = found && new Set(found.hits.map(({ clause }) => clause.id));
    const present = (measures: readonly MatchedMeasure[]) =>
      measures.filter(({ clause }) => !asked || asked.has(clause)).map(presentMatched);
    return reply({
      ...match,
      eligible: present(match.eligible),
      more_information: present(match.more_information),
      not_eligible: present(match.not_eligible),
      ended: present(match.ended),
      not_understood: readFactValues(facts, sources.facts).problems,
    });
  },
});

/** Over HTTP an outcome's kind is called `outcome`. */
function presentMatched({ kind, ...measure }: MatchedMeasure) {
  return { outcome: kind, ...measure };
}
