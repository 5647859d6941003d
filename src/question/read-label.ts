import { parseChineseNumber } from '../policy/chinese-number.ts';

/** A clause label named in a text. */
export interface FoundLabel {
  /** Its numbers in order, comparable: 附件1第60项 is `a1.60`, 第三条（一） is `3.1`, 第九条第二款 is `9.p2`. */
  readonly key: string;
  /** The same with the marks that its numbers are printed with, `条3.(1`: 一、 is not （一）, and 1、 is 1. */
  readonly form: string;
  readonly start: number;
  readonly end: number;
  /** False for words that are a label only beside the name of a document: 五条, (二十二), 13. */
  readonly certain: boolean;
}

/** No label is longer than 九百九十九; a longer run of numerals is none. */
const NUMBER = '(\\d{1,3}|[零〇一二两三四五六七八九十百]{1,6})';
const NUMERAL = '[\\d零〇一二两三四五六七八九十百]';
/** A bare 8条 in "8条道路" counts things. */
export const COUNTED = '(?!道路|路|街|线|措施|规定|意见|标准|龙|腿|内容|政策|任务|工作|目|业务|服务|清单|制度|指标)';

interface PartPattern {
  readonly regex: RegExp;
  /** What its number is put behind in the key. */
  readonly mark: '' | 'a' | 'p' | 'z';
  readonly certain: boolean;
}

/** In normalised text; tried in this order at each place. */
const PARTS: readonly PartPattern[] = [
  { mark: 'a', certain: true, regex: new RegExp(`附件\\s*(?:${NUMBER}(?!、))?`, 'y') },
  { mark: '', certain: true, regex: new RegExp(`第\\s*${NUMBER}\\s*[章节]`, 'y') },
  { mark: '', certain: true, regex: new RegExp(`第\\s*\\(?${NUMBER}\\)?\\s*[条项](?!龙)`, 'y') },
  { mark: 'p', certain: true, regex: new RegExp(`第\\s*${NUMBER}\\s*[款段]`, 'y') },
  { mark: '', certain: false, regex: new RegExp(`${NUMBER}\\s*[条项]${COUNTED}`, 'y') },
  { mark: 'p', certain: false, regex: new RegExp(`${NUMBER}\\s*款`, 'y') },
  { mark: '', certain: false, regex: new RegExp(`第\\s*${NUMBER}\\s*部分`, 'y') },
  { mark: '', certain: false, regex: new RegExp(`(?:\\(|(?<!${NUMERAL}))${NUMBER}\\)`, 'y') },
  { mark: '', certain: false, regex: /([一二三四五六七八九十]{1,6})(?:[、.]|(?=\()|是(?=$|[^否不]))/y },
  { mark: '', certain: false, regex: /(?<![\d.])(\d{1,3})[.、](?!\d)/y },
];
/** 第二条之一: an article put in behind another; 第二条之一些 is none. */
const PUT_IN: PartPattern = { mark: 'z', certain: true, regex: /之\s*([一二三四五六七八九])(?![些是个样定种部半])/y };
/** 3.2, as people write 第三条（二）. */
const DOTTED = /(?<![\d.])(\d{1,2})\.(\d{1,2})(?:\.(\d{1,2}))?(?![\d.%‰]|\s*[万亿元倍米亩])/y;
const BARE = new RegExp(`${NUMBER}\\s*$`, 'y');
/** What may stand between the parts of one label. */
const JOINT = /[\s,的之:-]*/y;
/** No article stands in an article, no chapter in a chapter. */
const NOT_WITHIN_ITSELF = '附章节条项款段';

/** Every clause label in a normalised text: 第五条, 五条二款, 附件4 第17项, 二、(一)3., 13条(4), 3.2. */
export function readLabels(text: string): readonly FoundLabel[] {
  const labels: FoundLabel[] = [];
  for (let at = 0; at < text.length; at++) {
    const label = readLabelAt(text, at);
    if (!label) continue;
    labels.push(label);
    at = label.end - 1;
  }
  return labels;
}

/** A clause's own label, `第三条（一）` normalised, as it is compared; null for a made-up one such as 〔附则〕. */
export function keyOfLabel(label: string): Pick<FoundLabel, 'key' | 'form'> | null {
  return readLabelAt(label, 0);
}

/** True where a label goes on: behind 第三条, where 第二款 follows. */
export function goesOn(text: string, at: number): boolean {
  return readPart(text, at) !== null;
}

type Part = NonNullable<ReturnType<typeof readPart>>;

function readLabelAt(text: string, start: number): FoundLabel | null {
  const parts: Part[] = [];
  let at = start;
  for (let part = readPart(text, at); part && follows(part, parts); part = readPart(text, at)) {
    parts.push(part);
    const putIn = part.form === '条' ? match(PUT_IN, text, part.end) : null;
    if (putIn) parts.push(putIn);
    at = behindJoint(text, (putIn ?? part).end);
  }
  const end = parts.at(-1)?.end;
  if (end === undefined) return readDotted(text, start);
  return {
    key: parts.map(({ mark, value }) => mark + value).join('.'),
    form: parts.map(({ form, value }) => form + value).join('.'),
    start,
    end,
    certain: parts.some(({ certain }) => certain),
  };
}

function follows({ form }: Part, parts: readonly Part[]): boolean {
  return !NOT_WITHIN_ITSELF.includes(form) || form === '' || parts.every((part) => part.form !== form);
}

function readDotted(text: string, start: number): FoundLabel | null {
  DOTTED.lastIndex = start;
  const [words, ...numbers] = DOTTED.exec(text) ?? [];
  if (words === undefined) return null;
  const key = numbers.filter((number) => number !== undefined).join('.');
  return { key, form: key, start, end: start + words.length, certain: false };
}

function behindJoint(text: string, end: number): number {
  JOINT.lastIndex = end;
  JOINT.test(text);
  return JOINT.lastIndex;
}

/** Every part begins with one of these; most places of a question need no further look. */
const PART_START = /[附第(\d零〇一二两三四五六七八九十百]/;

function readPart(text: string, at: number) {
  if (!PART_START.test(text[at] ?? '')) return null;
  for (const pattern of PARTS) {
    const part = match(pattern, text, at);
    if (part) return part;
  }
  return null;
}

function match({ regex, mark, certain }: PartPattern, text: string, at: number) {
  regex.lastIndex = at;
  const found = regex.exec(text);
  if (!found) return null;
  const digits = found[1] ?? '1';
  const value = numberOf(digits);
  return { mark, certain, value, form: formOf(found[0]), end: at + found[0].length };
}

/** The mark of a part: one numeral before 、 or . is one level, the other another; 三) is (三), 第三部分 is 三、. */
function formOf(words: string): string {
  const mark = words.replace(/[\s第\d零〇一二两三四五六七八九十百]/g, '')[0] ?? '';
  if (mark === ')') return '(';
  if (mark === '部') return '、';
  return '、.'.includes(mark) ? (/^\d/.test(words) ? '.' : '、') : mark;
}

/** A bare numeral that ends a text, `2024 14号 五`: a label where a document has been named that has one of its number. */
export function readBareLabel(text: string, at: number): FoundLabel | null {
  BARE.lastIndex = at;
  const [words, digits = ''] = BARE.exec(text) ?? [];
  if (words === undefined) return null;
  const value = numberOf(digits);
  const form = `${formOf(digits)}${value}`;
  return { key: String(value), form, start: at, end: at + digits.length, certain: false };
}

function numberOf(digits: string): number | null {
  return /^\d/.test(digits) ? Number(digits) : parseChineseNumber(digits);
}
