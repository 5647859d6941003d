import { type CalendarDate, daysBetween } from '../policy/calendar-date.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { mayBePresentedAsCurrent, validityOfDocument } from '../policy/validity.ts';
import type { Interpreted } from './interpreted.ts';

/** Words of a question about whether, from when and until when something holds. */
const ABOUT_VALIDITY =
  /生效|施行|有效|作废|废止|失效|过期|到期|截止|试行|取消了|还在|还能|还有没有|还管用|还算|还执行|哪天起|什么时候(?:开始|起|到期|结束|停)|执行到|老政策|旧政策|前后|换过|修改/;
/** Of a document out of force, and of any document when another time is named, they are worth showing unasked. */
const UNASKED = 0.55;
/** A year alone (2024年几家) names no time at which something holds; a month or a day does. */
const LONGEST_TIME = 100;

/**
 * Clauses that say from when, until when and since what a document holds, with how much they matter here (0 to 1):
 * all of them when the question is about validity or another time, else the one that ended it.
 */
export function listValidityClauses(
  document: PolicyDocument,
  asOf: CalendarDate,
  { text, validity, dates }: Interpreted,
): ReadonlyMap<string, number> {
  const { status, clause } = validityOfDocument(document, asOf);
  const ended = !mayBePresentedAsCurrent(status) && clause !== null ? [[clause, UNASKED] as const] : [];
  const isAsked = ABOUT_VALIDITY.test(text) || validity === 'past';
  const isOfOtherTime = dates.some(({ from, until }) => until < asOf && daysBetween(from, until) < LONGEST_TIME);
  const stated = isAsked || isOfOtherTime ? statedIn(document) : [];
  return new Map([...ended, ...stated.map((id) => [id, isAsked ? 1 : UNASKED] as const)]);
}

function statedIn(document: PolicyDocument): readonly string[] {
  const facts = [document.effective_from, document.effective_until, document.period_end].flatMap((fact) =>
    fact && fact.date !== null && fact.clause !== null ? [fact.clause] : [],
  );
  const ends = ['repeals', 'repealed_by', 'amended_by', 'amends', 'replaces'];
  const relations = document.relations.flatMap(({ kind, target, clause }) =>
    clause !== null && target !== null && ends.includes(kind) ? [clause] : [],
  );
  return [...new Set([...facts, ...relations])];
}
