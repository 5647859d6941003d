import { splitSentences } from '../../policy/sentence.ts';

/** `〔c1〕`, `[c1]`: what a model writes where it rests on evidence. */
export const MARK = /[〔[]\s*([a-z]\d{1,3})\s*[〕\]]/giu;
const MARKS = String.raw`(?:\s*[〔[]\s*[a-z]\d{1,3}\s*[〕\]])`;
/** Marks stand after the full stop as often as before it, so a sentence is over only when something else follows. */
const COMPLETE = new RegExp(String.raw`^[\s\S]*(?:[。；！？]${MARKS}*|\n)(?=\s*[^\s〔[])`, 'iu');
const MARKS_AFTER_STOP = new RegExp(`([。；！？])(${MARKS}+)`, 'giu');

/** What has come in of a reply -> its whole sentences, each with its marks, and the rest that may still go on. */
export function takeSentences(text: string): { readonly sentences: readonly string[]; readonly rest: string } {
  const complete = COMPLETE.exec(text)?.[0] ?? '';
  return { sentences: sentencesWithMarks(complete), rest: text.slice(complete.length) };
}

/** The sentences of a text that is complete, without list signs; marks that follow a full stop belong to the sentence before. */
export function sentencesWithMarks(text: string): readonly string[] {
  return splitSentences(text.replace(MARKS_AFTER_STOP, '$2$1'))
    .map((sentence) => sentence.text.replace(/^[>\-*\d.\s]+(?=\D)/u, '').trim())
    .filter((sentence) => sentence !== '');
}
