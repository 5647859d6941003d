import type { Answer, AnswerEvent, Citation } from '../assistant/answer.ts';

/** Ends after 。 with what closes it and its markers, or after line ends: `**最高300万元。**[1][2]`. */
const SENTENCE = /[^。\n]*(?:。[*”’）」』]*(?:\[\d+\])*|\n+|$)/gu;
const MARKER = /\[(\d+)\]/gu;

/** An answer as its stream: the sentences joined are its text, and a citation follows the sentence that first marks it. */
export function* eventsOf(answer: Answer): Generator<AnswerEvent> {
  const { id, conversation, as_of } = answer;
  yield { event: 'answer-start', data: { id, conversation, as_of } };
  const waiting = new Map(answer.citations.map((citation) => [citation.n, citation]));
  for (const [text] of answer.text.matchAll(SENTENCE)) {
    if (text !== '') yield { event: 'sentence', data: { text } };
    for (const citation of markedIn(text, waiting)) yield { event: 'citation', data: citation };
  }
  for (const citation of waiting.values()) yield { event: 'citation', data: citation };
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
