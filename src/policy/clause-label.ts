import { formatChineseNumber, parseChineseNumber } from './chinese-number.ts';

export type LabelForm = 'part' | 'chapter' | 'section' | 'article' | 'han' | 'paren-han' | 'digit' | 'paren-digit';

/** One step of a clause's number: 第三条, （一）, 3., whatever marks and numerals it is printed with. */
export interface ClauseLabel {
  readonly form: LabelForm;
  readonly number: number;
}

/** A label as it opens a paragraph: `length` characters of it, blanks after it included. */
export interface Label extends ClauseLabel {
  readonly length: number;
}

const NUMERAL = '[一二三四五六七八九十百零〇]{1,6}';
const PATTERNS: readonly (readonly [LabelForm, RegExp])[] = [
  ['part', /^(?=20\d\d ?年(?!度)[\u4e00-\u9fff]{2,20}$)(20\d\d)/u], // 2023 年工作回顾
  ['chapter', new RegExp(`^第(${NUMERAL})章\\s*`, 'u')],
  ['section', new RegExp(`^第(${NUMERAL})[节節]\\s*`, 'u')],
  ['article', new RegExp(`^第(${NUMERAL})[条條]\\s*`, 'u')],
  ['han', new RegExp(`^(${NUMERAL})、\\s*`, 'u')],
  ['paren-han', new RegExp(`^[（(](${NUMERAL})[）)]\\s*`, 'u')],
  ['digit', /^(\d{1,3})[.．、](?!\d)\s*/u], // not 1.5 万人
  ['paren-digit', /^[（(](\d{1,2})[）)]\s*/u],
];

/** The label at the start of a paragraph, null when it has none. */
export function readLabel(text: string): Label | null {
  for (const [form, pattern] of PATTERNS) {
    const match = pattern.exec(text);
    const number = match ? toNumber(match[1] ?? '') : null;
    if (match && number) return { form, number, length: match[0].length };
  }
  return null;
}

function toNumber(numeral: string): number | null {
  return /^\d/u.test(numeral) ? Number(numeral) : parseChineseNumber(numeral);
}

/** The label in its usual form: （一）, 3., 第十二条. */
export function formatLabel({ form, number }: ClauseLabel): string {
  const numeral = formatChineseNumber(number);
  switch (form) {
    case 'part':
      return `${number}年`;
    case 'chapter':
      return `第${numeral}章`;
    case 'section':
      return `第${numeral}节`;
    case 'article':
      return `第${numeral}条`;
    case 'han':
      return `${numeral}、`;
    case 'paren-han':
      return `（${numeral}）`;
    case 'digit':
      return `${number}.`;
    case 'paren-digit':
      return `（${number}）`;
  }
}
