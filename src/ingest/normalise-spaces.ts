import { filterParagraph, type Paragraph } from './paragraph.ts';

const LATIN = /[A-Za-z0-9.,]/u;
const HAN_OR_MARK = /[\p{Script=Han}，。；：、“”（）《》〈〉—]/u;

/**
 * Drops the blanks of the page layout: 最高 1000 万元 -> 最高1000万元. Kept are one blank inside Latin text
 * (live house), one that was printed between two Han characters (中共中央办公厅 国务院办公厅), and the one after 第三条.
 */
export function normaliseSpaces(paragraph: Paragraph, labelLength = 0): Paragraph {
  const { text } = paragraph;
  return filterParagraph(paragraph, (index) => !isBlank(text[index]) || keepsBlank(text, index, labelLength));
}

/** Titles were wrapped by blanks, so that none between Han characters is meant. */
export function normaliseTitle(paragraph: Paragraph, labelLength = 0): Paragraph {
  const { text } = paragraph;
  return filterParagraph(
    paragraph,
    (index) =>
      !isBlank(text[index]) ||
      (keepsBlank(text, index, labelLength) && (index < labelLength || LATIN.test(text[index - 1] ?? ''))),
  );
}

function keepsBlank(text: string, index: number, labelLength: number): boolean {
  const before = text[index - 1] ?? '';
  if (text[index] === '\n') return true;
  if (before === '' || isBlank(before)) return false;
  // 1. 2026年 would be read as a number without its blank.
  if (index < labelLength) return text.startsWith('第') || /\d/u.test(text[labelLength] ?? '');
  const after = text.slice(index).trimStart()[0] ?? '';
  if (LATIN.test(before) && /[A-Za-z0-9]/u.test(after)) return !/\d/u.test(before) || !/\d/u.test(after);
  return HAN_OR_MARK.test(before) && HAN_OR_MARK.test(after) && !/[，。；：、“（《〈]/u.test(before);
}

function isBlank(character: string | undefined): boolean {
  return character !== undefined && /\s/u.test(character);
}
