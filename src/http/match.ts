import { z } from 'zod';
import { listSupports } from '../assistant/supports/list-supports.ts';
import { readFactValues } from '../calculator/fact-value.ts';
import type { MatchedMeasure } from '../calculator/outcome.ts';
import { AmountReply, NotUnderstood } from './calculate.ts';
import { defineRoute, reply } from './route.ts';
import { FactsGiven, FactsSkipped, text } from './schema.ts';
import { SupportsReply } from './supports-reply.ts';

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
  understood: z
    .array(
      z.looseObject({
        fact: z.string(),
        label: z.string(),
        display: z.string(),
        words: z.string(),
        source: z.enum(['said', 'chosen', 'derived', 'assumed']).optional(),
      }),
    )
    .describe('What was read of who asks, each with its words'),
  supports: SupportsReply.describe('The same list as in an answer: what is likely for this asker, in order'),
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
  input: {
    facts: FactsGiven.optional(),
    profile: text(4000).optional().describe('Who asks and what for, in their own words: 做人工智能的初创公司'),
    question: text(4000).optional().describe('Narrows the measures to what is asked'),
    skip: FactsSkipped.optional(),
  },
  reply: MatchReply,
  async handle({ facts: given = {}, profile: words, question, skip }, { asOf }, { sources }) {
    const list = await listSupports(words ?? question ?? '', given, asOf, sources, skip);
    // What was read of the words stands beside what was given; facts alone are taken as they are.
    const facts = words === undefined ? given : list.facts;
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
      not_understood: readFactValues(given, sources.facts).problems,
      understood: list.profile.understood,
      supports: list.supports,
    });
  },
});

/** Over HTTP an outcome's kind is called `outcome`. */
function presentMatched({ kind, ...measure }: MatchedMeasure) {
  return { outcome: kind, ...measure };
}
