import { CONNECTIVES, SAME_MEANING } from './plain-words.ts';

/**
 * True where two wordings say the same: beside connecting words, and words of the closed list for words that mean the
 * same, they are equal sign for sign, in the same order. So status, negation, modality, frequency, place, department,
 * beneficiary, condition and figure, with what each belongs to, cannot differ.
 */
export function saysTheSame(wording: string, original: string): boolean {
  return canonical(wording) === canonical(original);
}

const STOP = '[,。;:!、\\n]';
const CONNECTING = new RegExp(`(^|${STOP})(?:${CONNECTIVES.join('|')}),`, 'gu');
const MEANINGS = SAME_MEANING.map(([standard = '', ...others]) => ({ standard, others }));

/** Half width, without emphasis and blanks, every stop one stop, closed-list words in their standard form. */
function canonical(text: string): string {
  const plain = text.normalize('NFKC').replace(/\*\*|\s/gu, '');
  const unconnected = plain.replace(CONNECTING, '$1');
  const standard = MEANINGS.reduce(
    (words, { standard: first, others }) => others.reduce((all, other) => all.replaceAll(other, first), words),
    unconnected,
  );
  return standard.replace(new RegExp(`${STOP}+`, 'gu'), ',').replace(/^,|,$/gu, '');
}
