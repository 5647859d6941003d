import type { CalendarDate } from '../../policy/calendar-date.ts';
import { Utterance } from '../../question/utterance.ts';
import { askedBy } from '../asked-by.ts';
import type { Sources } from '../dependencies.ts';
import type { Understanding } from '../understand.ts';
import type { Evidence, PartOfEvidence } from './evidence.ts';

/** Evidence of one question, whatever its parts. */
export type Gather = (question: Understanding, asOf: CalendarDate, sources: Sources) => Promise<Evidence>;

/** Where the parts of a question are looked for: the document that the whole of it is about, on a day. */
interface Place {
  readonly document: string;
  readonly asOf: CalendarDate;
  readonly sources: Sources;
  readonly gather: Gather;
}

/** Each thing that is asked, with all that was told and what was asked before it: 一个没配罚多少 leans on 得有几个注安师. */
export function gatherAsked(question: Understanding, place: Place): Promise<readonly PartOfEvidence[]> {
  const { parts, said } = question;
  const told = parts.reduce((words, part) => words.replace(part, ''), said.spoken);
  const each = parts.map((words, at) => {
    const { act, asks, form } = askedBy(place.sources.interpret(words, place.asOf));
    const query = [told, ...parts.slice(0, at + 1)].join('，');
    return { words, own: { query, act, asks, form, part: new Utterance(words) } };
  });
  return gatherEach(question, each, place);
}

/** Each thing of several, with the one question that is asked of all. */
export function gatherThings(question: Understanding, place: Place): Promise<readonly PartOfEvidence[]> {
  const each = question.things.map(({ words, question: query }) => ({
    words,
    own: { query, part: new Utterance(words) },
  }));
  return gatherEach(question, each, place);
}

/** Each case as if it were the only one. */
export function gatherCases(question: Understanding, place: Place): Promise<readonly PartOfEvidence[]> {
  const each = question.cases.map(({ words, question: query }) => ({
    words,
    own: { query, said: new Utterance(query) },
  }));
  return gatherEach(question, each, place);
}

/** The evidence of each part: the whole question, with what the part says in place of it. */
function gatherEach(
  question: Understanding,
  each: readonly { readonly words: string; readonly own: Partial<Understanding> }[],
  { document, asOf, sources, gather }: Place,
): Promise<readonly PartOfEvidence[]> {
  return Promise.all(
    each.map(async ({ words, own }) => {
      const asked = { ...ofDocument(question, document), ...own };
      return { words, question: asked, evidence: await gather(asked, asOf, sources) };
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
