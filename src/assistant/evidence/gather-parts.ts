import type { CalendarDate } from '../../policy/calendar-date.ts';
import { Utterance } from '../../question/utterance.ts';
import { askedBy } from '../asked-by.ts';
import type { Sources } from '../dependencies.ts';
import type { Understanding } from '../understand.ts';
import type { Evidence, PartOfEvidence } from './evidence.ts';

/** Evidence of one question, whatever its parts. */
export type Gather = (question: Understanding, asOf: CalendarDate, sources: Sources) => Promise<Evidence>;

/** Each thing that is asked, with all that was told and what was asked before it: 一个没配罚多少 leans on 得有几个注安师. */
export function gatherAsked(
  question: Understanding,
  document: string,
  asOf: CalendarDate,
  sources: Sources,
  gather: Gather,
): Promise<readonly PartOfEvidence[]> {
  const { parts, said } = question;
  const told = parts.reduce((words, part) => words.replace(part, ''), said.spoken);
  return Promise.all(
    parts.map(async (words, at) => {
      const query = [told, ...parts.slice(0, at + 1)].join('，');
      const { act, asks, form } = askedBy(sources.interpret(words, asOf));
      const own = { ...ofDocument(question, document), query, act, asks, form, part: new Utterance(words) };
      return { words, question: own, evidence: await gather(own, asOf, sources) };
    }),
  );
}

/** Each thing of several, with the one question that is asked of all. */
export function gatherThings(
  question: Understanding,
  document: string,
  asOf: CalendarDate,
  sources: Sources,
  gather: Gather,
): Promise<readonly PartOfEvidence[]> {
  return Promise.all(
    question.things.map(async ({ words, question: query }) => {
      const own = { ...ofDocument(question, document), query, part: new Utterance(words) };
      return { words, question: own, evidence: await gather(own, asOf, sources) };
    }),
  );
}

/** Each case as if it were the only one. */
export function gatherCases(
  question: Understanding,
  document: string,
  asOf: CalendarDate,
  sources: Sources,
  gather: Gather,
): Promise<readonly PartOfEvidence[]> {
  return Promise.all(
    question.cases.map(async ({ words, question: query }) => {
      const own = { ...ofDocument(question, document), query, said: new Utterance(query) };
      return { words, question: own, evidence: await gather(own, asOf, sources) };
    }),
  );
}

/** What is asked of the document that the whole question is about, and of nothing else. */
function ofDocument(question: Understanding, document: string): Understanding {
  return {
    ...{ ...question, parts: [], cases: [], things: [], around: [document] },
    scope: { documents: [document], clauses: [], measures: [] },
  };
}
