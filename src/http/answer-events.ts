import type { Answer, AnswerEvent, Citation } from '../assistant/answer.ts';
import type { Opening } from '../assistant/answer-question.ts';

/** Ends after 。 with what closes it and its markers, or after line ends: `**最高300万元。**[1][2]`. */
const SENTENCE = /[^。\n]*(?:。[*”’）」』]*(?:\[\d+\])*|\n+|$)/gu;
const MARKER = /\[(\d+)\]/gu;

/** What a stream has sent of an answer: its first characters, and the citations marked in them. */
export interface Sent {
  readonly text: string;
  readonly citations: number;
}

/** What an opening adds to what was sent: sentences that joined are its text, and a citation after the sentence that first marks it. */
export function* eventsOfOpening(opening: Opening, sent: Sent | null): Generator<AnswerEvent, Sent> {
  const { id, conversation, as_of, text, citations } = opening;
  if (sent === null) yield { event: 'answer-start', data: { id, conversation, as_of } };
  const [before, known] = [sent?.text ?? '', sent?.citations ?? 0];
  const waiting = new Map(citations.slice(known).map((citation) => [citation.n, citation]));
  const added = text.startsWith(before) ? text.slice(before.length) : '';
  for (const [sentence] of added.matchAll(SENTENCE)) {
    if (sentence !== '') yield { event: 'sentence', data: { text: sentence } };
    for (const citation of markedIn(sentence, waiting)) yield { event: 'citation', data: citation };
  }
  return { text, citations: citations.length - waiting.size };
}

/** The rest of an answer after what was sent: the last event carries the whole of it. */
export function* eventsOfAnswer(answer: Answer, sent: Sent | null): Generator<AnswerEvent> {
  const { citations } = yield* eventsOfOpening(answer, sent);
  for (const citation of answer.citations.slice(citations)) yield { event: 'citation', data: citation };
  for (const amount of answer.amounts) yield { event: 'amount', data: amount };
  if (answer.question) yield { event: 'question', data: answer.question };
  yield { event: 'answer-end', data: answer };
}

/** The waiting citations that a text marks, which then wait no more. */
function markedIn(text: string, waiting: Map<number, Citation>): readonly Citation[] {
  return [...text.matchAll(MARKER)].flatMap(([, n]) => {
    const citation = waiting.get(Number(n));
    waiting.delete(Number(n));
    return citation ?? [];
  });
}
