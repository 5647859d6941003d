import { z } from 'zod';
import { nextStepsOf } from '../assistant/composing/find-next-steps.ts';
import type { Sources } from '../assistant/dependencies.ts';
import { CERTAINTIES, type Measure, UNITS } from '../calculator/measure.ts';
import type { CalendarDate } from '../policy/calendar-date.ts';
import { FACT_TYPES } from '../policy/fact.ts';
import { validityOfClause } from '../policy/validity.ts';
import { findMeasure } from './find-resource.ts';
import { defineRoute, reply } from './route.ts';
import { NextStepsReply, Status, text } from './schema.ts';

const FactReply = z.object({
  name: z.string(),
  label: z.string(),
  type: z.enum(FACT_TYPES),
  unit: z.string().nullable(),
  options: z.array(z.string()),
});

const ParameterReply = z.object({
  name: z.string(),
  label: z.string(),
  value: z.string().nullable(),
  unit: z.enum(UNITS),
  from: z.string().nullable(),
  until: z.string().nullable(),
  clause: z.string(),
  quote: z.string(),
});

export const MeasureReply = z.object({
  id: z.string(),
  title: z.string(),
  certainty: z.enum(CERTAINTIES),
  nature: z
    .string()
    .describe('support and loan are offered; penalty, charge, duty and procedure are calculated when asked about'),
  status: Status,
  status_reason: z.string(),
  document: z.string(),
  clause: z.string(),
  quote: z.string(),
  recipients: z.array(z.string()),
  department: z.string().nullable(),
  payment: z.string().nullable(),
  period: z.string().nullable(),
  per: z.string().nullable(),
  note: z.string().nullable(),
  quota: z.string().nullable(),
  conditions: z.array(z.object({ label: z.string(), clause: z.string(), quote: z.string() })),
  relations: z.array(z.looseObject({ kind: z.string(), with: z.array(z.string()) })),
  facts: z.array(FactReply),
  parameters: z.array(ParameterReply).describe('One entry for each stretch of time; value null is an explicit end'),
});

export const MeasuresReply = z.object({ as_of: z.string(), measures: z.array(MeasureReply) });

export const measuresRoute = defineRoute({
  method: 'get',
  path: '/api/measures',
  operation: 'list_measures',
  summary: 'All measures, with their facts and parameters',
  stable: true,
  input: {},
  reply: MeasuresReply,
  handle(_, { asOf }, { sources }) {
    const measures = [...sources.measures.values()].map((measure) => presentMeasure(measure, sources, asOf));
    return reply({ as_of: asOf, measures });
  },
});

export const measureRoute = defineRoute({
  method: 'get',
  path: '/api/measures/{measure+}',
  operation: 'get_measure',
  summary: 'One measure',
  stable: true,
  input: { measure: text(200).describe('Id, which may hold a slash: tzf-2024-14/research-investment') },
  reply: MeasureReply.extend({ as_of: z.string(), next_steps: NextStepsReply }),
  handle({ measure: id }, { asOf }, { sources }) {
    const measure = findMeasure(sources, id);
    if (measure.kind === 'problem') return measure;
    const { clause: cited, department } = measure.value;
    const clause = sources.clauses.get(cited);
    const next_steps = clause ? nextStepsOf(clause, department, sources) : [];
    return reply({ ...presentMeasure(measure.value, sources, asOf), as_of: asOf, next_steps });
  },
});

function presentMeasure(measure: Measure, sources: Sources, asOf: CalendarDate) {
  const { id, title, certainty, document, clause, quote, recipients, department, payment, period, per } = measure;
  const { nature, note, quota, relations } = measure;
  return {
    ...{
      id,
      title,
      certainty,
      nature,
      ...statusOf(measure, sources, asOf),
      document,
      clause,
      quote,
      recipients,
      department,
    },
    ...{ payment, period, per, note, quota, relations },
    conditions: measure.conditions.map(({ label, clause, quote }) => ({ label, clause, quote })),
    facts: measure.facts.flatMap((name) => presentFact(name, sources)),
    parameters: measure.parameters.flatMap(({ name, label, unit, versions }) =>
      versions.map(({ value, from, until, clause, quote }) => ({
        name,
        label,
        value,
        unit,
        from,
        until,
        clause,
        quote,
      })),
    ),
  };
}

function presentFact(name: string, { facts }: Sources) {
  const fact = facts.get(name);
  if (!fact) return [];
  const { label, type, unit, options } = fact;
  return [{ name, label, type, unit, options }];
}

function statusOf(measure: Measure, { documents, clauses }: Sources, asOf: CalendarDate) {
  const document = documents.get(measure.document);
  const clause = clauses.get(measure.clause);
  if (!document || !clause)
    throw new Error(`measure ${measure.id}: clause ${measure.clause} is not in the corpus. Build the index again.`);
  const { status, reason } = validityOfClause(clause, document, asOf);
  return { status, status_reason: reason };
}
