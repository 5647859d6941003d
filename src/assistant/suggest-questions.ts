import { validityOfMeasure } from '../calculator/measure-validity.ts';
import type { CalendarDate } from '../policy/calendar-date.ts';
import { mayBePresentedAsCurrent, validityOfClause } from '../policy/validity.ts';
import type { Draft } from './composing/compose-answer.ts';
import type { Sources } from './dependencies.ts';
import { measuresAt } from './evidence/bind-measures.ts';
import { NEARBY_QUESTION } from './messages.ts';

/** So many of the questions are of what came near; the others are those of the service. */
const NEARBY = 2;

/** What to ask instead where nothing was answered: first of supports in force whose clauses came near, then what is commonly asked. */
export function suggestQuestions({ status, related }: Draft, asOf: CalendarDate, sources: Sources): readonly string[] {
  if (status === 'answered') return [];
  const common = sources.service.suggestions;
  const near = related
    .filter((id) => holds(id, asOf, sources))
    .flatMap((id) => measuresAt(id, sources.measures).filter(({ nature }) => nature === 'support'))
    .filter((measure) => mayBePresentedAsCurrent(validityOfMeasure(sources, measure, asOf).status))
    .map(({ title }) => NEARBY_QUESTION(title));
  return [...new Set([...near.slice(0, NEARBY), ...common])].slice(0, common.length);
}

function holds(id: string, asOf: CalendarDate, { clauses, documents }: Sources): boolean {
  const clause = clauses.get(id);
  const document = clause && documents.get(clause.document);
  return !!document && mayBePresentedAsCurrent(validityOfClause(clause, document, asOf).status);
}
