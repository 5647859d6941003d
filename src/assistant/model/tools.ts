import { tool } from '@langchain/core/tools';
import { z } from 'zod';
import { DEADLINE_UNITS } from '../../calculator/measure.ts';
import { type CalendarDate, parseCalendarDate } from '../../policy/calendar-date.ts';
import { nameClause } from '../../policy/clause-name.ts';
import type { Facts } from '../../policy/fact.ts';
import { validityOfClause } from '../../policy/validity.ts';
import type { Sources } from '../dependencies.ts';
import { listSupports } from '../supports/list-supports.ts';

const AsOf = z
  .string()
  .refine((text) => parseCalendarDate(text) !== null, 'as_of must be a day of the calendar, YYYY-MM-DD')
  .describe('Day for which the question is asked, YYYY-MM-DD; today when left out')
  .optional();
const FactsGiven = z.record(z.string(), z.union([z.boolean(), z.number(), z.string()])).describe('Known facts by name');

/**
 * The read-only tools of the service. Each returns a pair: text for a model to read, and the artifact
 * (passages, clause, outcome) from which citations and the figures guard work.
 */
export function makeTools(sources: Sources, today: () => CalendarDate) {
  const dayOf = (text: string | undefined) => (text ? parseCalendarDate(text) : null) ?? today();

  const searchClauses = tool(
    async ({ query, as_of }) => {
      const result = await sources.search({ query, asOf: dayOf(as_of), limit: 6 });
      const lines = result.hits.map(
        ({ clause, document, validity }) =>
          `[${clause.id}] ${nameClause(document, clause)}（${validity.status}）${clause.text}`,
      );
      return [lines.join('\n'), result] as const;
    },
    {
      name: 'search_clauses',
      description: 'Find clauses of the policy documents that answer a question',
      schema: z.object({ query: z.string().min(1).max(500), as_of: AsOf }),
      responseFormat: 'content_and_artifact',
    },
  );

  const getClause = tool(
    ({ id, as_of }) => {
      const clause = sources.clauses.get(id);
      const document = clause && sources.documents.get(clause.document);
      if (!clause || !document) return [`No clause "${id}". Take an id that search_clauses returned.`, null] as const;
      const validity = validityOfClause(clause, document, dayOf(as_of));
      return [
        `${nameClause(document, clause)}（${validity.reason}）${clause.text}`,
        { clause, document, validity },
      ] as const;
    },
    {
      name: 'get_clause',
      description: 'The whole text of one clause and what it is worth on a day',
      schema: z.object({ id: z.string().max(200), as_of: AsOf }),
      responseFormat: 'content_and_artifact',
    },
  );

  const calculate = tool(
    ({ measure, facts, as_of }) => {
      if (!sources.measures.has(measure))
        return [`No measure "${measure}". Take an id that match_measures returned.`, null] as const;
      const outcome = sources.calculate(measure, facts as Facts, dayOf(as_of));
      return [outcome.text, outcome] as const;
    },
    {
      name: 'calculate',
      description: 'What one measure comes to for known facts, with its trace; never do arithmetic yourself',
      schema: z.object({ measure: z.string().max(200), facts: FactsGiven, as_of: AsOf }),
      responseFormat: 'content_and_artifact',
    },
  );

  const matchMeasures = tool(
    ({ facts, as_of }) => {
      const match = sources.match(facts as Facts, dayOf(as_of));
      const lines = [...match.eligible, ...match.more_information]
        .slice(0, 20)
        .map(({ measure, title, text }) => `[${measure}] ${title}：${text}`);
      return [lines.join('\n'), match] as const;
    },
    {
      name: 'match_measures',
      description: 'Which measures fit what is known of a company',
      schema: z.object({ facts: FactsGiven, as_of: AsOf }),
      responseFormat: 'content_and_artifact',
    },
  );

  const findSupports = tool(
    async ({ profile, facts, as_of }) => {
      const list = await listSupports(profile, (facts ?? {}) as Facts, dayOf(as_of), sources);
      const { items, next_questions } = list.supports;
      const lines = items
        .filter(({ outcome }) => outcome !== 'not_eligible')
        .slice(0, 30)
        .map(({ clause, title, group, text }) => `[${clause}] ${title}（${group}）：${text}`);
      const asked = next_questions.map(({ prompt, options }) => `还可以问：${prompt}（${options.join('/')}）`);
      return [[...lines, ...asked].join('\n'), list] as const;
    },
    {
      name: 'find_supports',
      description:
        'What somebody can get, from who they are and what they do in their own words: the list in order, and what to ask next',
      schema: z.object({ profile: z.string().min(1).max(1000), facts: FactsGiven.optional(), as_of: AsOf }),
      responseFormat: 'content_and_artifact',
    },
  );

  const findDeadline = tool(
    ({ from, days, unit }) => {
      const day = parseCalendarDate(from);
      if (!day) return [`"${from}" is not a day. Write it as YYYY-MM-DD.`, null] as const;
      const deadline = sources.findDeadline({ from: day, days, unit });
      return [`${deadline.due}（${deadline.convention}）`, deadline] as const;
    },
    {
      name: 'find_deadline',
      description: 'When a period ends: working days by the official calendar, natural days, months or years',
      schema: z.object({
        from: z.string().max(10),
        days: z.number().int().min(0).max(3650),
        unit: z.enum(DEADLINE_UNITS),
      }),
      responseFormat: 'content_and_artifact',
    },
  );

  return [searchClauses, getClause, calculate, matchMeasures, findSupports, findDeadline] as const;
}
