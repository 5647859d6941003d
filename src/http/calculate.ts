import { z } from 'zod';
import type { Sources } from '../assistant/dependencies.ts';
import { readFactValues } from '../calculator/fact-value.ts';
import { CERTAINTIES, type Measure } from '../calculator/measure.ts';
import type { Outcome } from '../calculator/outcome.ts';
import { findMeasure } from './find-resource.ts';
import { makeProblem } from './problem.ts';
import { defineRoute, reply } from './route.ts';
import { FactsGiven, text } from './schema.ts';

export const AmountReply = z
  .looseObject({
    certainty: z.enum(CERTAINTIES),
    unit: z.string(),
    yuan: z.string().optional().describe('The exact amount, in yuan with two places'),
    min: z.string().optional(),
    max: z.string().optional().describe('A ceiling has this alone: it is no entitlement'),
    per: z.string().optional(),
    counts: z.string().optional().describe('What is counted, where the unit does not say: 辆, 家, 亩'),
    term: z
      .array(z.string())
      .optional()
      .describe('How long a deadline runs and from when, while its first day is not known'),
    note: z.string(),
  })
  .describe('A figure that is not known is absent, never 0');

export const NotUnderstood = z
  .array(z.object({ fact: z.string(), problem: z.string() }))
  .describe('Facts given that count as unknown, and why');

const TraceReply = z.looseObject({
  step: z.string(),
  value: z.string(),
  clause: z.string().nullable(),
  quote: z.string().nullable(),
});

export const OutcomeReply = z.looseObject({
  measure: z.string(),
  title: z.string(),
  as_of: z.string(),
  outcome: z.enum(['eligible', 'not_eligible', 'more_information', 'not_in_force', 'not_published', 'suspended']),
  superseded_by: z.string().nullable().describe('The measure that took its place, as far as the texts lead to one'),
  applies_instead: z
    .string()
    .nullable()
    .describe('Where it does not apply: the rule for the other case, if that one does'),
  amount: AmountReply.nullable(),
  missing: z.array(z.string()).describe('Names of the facts that are still needed'),
  failed: z.array(z.looseObject({ label: z.string(), clause: z.string(), quote: z.string() })),
  trace: z.array(TraceReply),
  citations: z.array(z.looseObject({ clause: z.string(), label: z.string(), quote: z.string() })),
  ignored: z.array(z.string()).describe('Facts given that this measure does not read'),
  not_understood: NotUnderstood,
  result: z.string().describe('The result in words, without title or full stop'),
  reasons: z.array(z.object({ kind: z.string(), text: z.string() })).describe('What stands behind it, a sentence each'),
  text: z.string(),
});

export const calculateRoute = defineRoute({
  method: 'post',
  path: '/api/calculate',
  operation: 'calculate',
  summary: 'What one measure comes to for known facts, with its trace',
  stable: false,
  input: { measure: text(200), facts: FactsGiven.optional() },
  reply: OutcomeReply,
  handle({ measure: id, facts }, { asOf }, { sources }) {
    const measure = findMeasure(sources, id);
    if (measure.kind === 'problem') return measure;
    if (!facts) return askForFacts(measure.value, sources);
    const not_understood = readFactValues(facts, sources.facts).problems;
    const known = Object.keys(facts).filter((name) => sources.facts.has(name));
    const ignored = known.filter((name) => !measure.value.facts.includes(name));
    return reply({ ...presentOutcome(sources.calculate(id, facts, asOf)), ignored, not_understood });
  },
});

/** Over HTTP an outcome's kind is called `outcome`. */
export function presentOutcome({ kind, ...outcome }: Outcome) {
  return { outcome: kind, ...outcome };
}

function askForFacts({ title, facts: names }: Measure, { facts }: Sources) {
  const list = names.map((name) => `${name}（${facts.get(name)?.label ?? name}）`).join('、');
  return makeProblem('facts_needed', { measure: title, facts: list || '{}' });
}
