import { parseChineseNumber } from '../policy/chinese-number.ts';

/** A clause label named in a text. */
export interface FoundLabel {
  /** Its numbers in order, comparable: 附件1第60项 is `a1.60`, 第三条（一） is `3.1`, 第九条第二款 is `9.p2`. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** False for words that are a label only beside the name of a document: 五条, (二十二), 13. */
  readonly certain: boolean;
}

/** No label is longer than 九百九十九; a longer run of numerals is none. */
const NUMBER = '(\\d{1,3}|[零〇一二两三四五六七八九十百]{1,6})';
/** A bare 8条 in "8条道路" counts things. */
const COUNTED = '(?!道路|路|街|线|措施|规定|意见|标准|龙|腿|内容|政策|任务|工作|目|业务|服务|清单|制度|指标)';

interface PartPattern {
  readonly regex: RegExp;
  /** What its number is put behind in the key. */
  readonly mark: '' | 'a' | 'p';
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
  { mark: '', certain: false, regex: new RegExp(`\\(${NUMBER}\\)`, 'y') },
  { mark: '', certain: false, regex: /([一二三四五六七八九十]{1,6})(?:、|(?=\()|是(?=$|[^否不]))/y },
  { mark: '', certain: false, regex: /(?<![\d.])(\d{1,3})[.、](?!\d)/y },
];
/** What may stand between the parts of one label. */
const JOINT = /[\s,的之:-]*/y;

/** Every clause label in a normalised text: 第五条, 五条二款, 附件4 第17项, 二、(一)3., 13条(4). */
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

/** The key of a clause's own label, `第三条（一）` normalised -> `3.1`; null for a made-up one such as 〔附则〕. */
export function keyOfLabel(label: string): string | null {
  return readLabelAt(label, 0)?.key ?? null;
}

function readLabelAt(text: string, start: number): FoundLabel | null {
  const parts: string[] = [];
  let [at, end, certain] = [start, start, false];
  for (let part = readPart(text, at); part; part = readPart(text, at)) {
    parts.push(part.mark + part.value);
    certain ||= part.certain;
    end = part.end;
    JOINT.lastIndex = end;
    JOINT.test(text);
    at = JOINT.lastIndex;
  }
  return parts.length === 0 ? null : { key: parts.join('.'), start, end, certain };
}

/** Every part begins with one of these; most places of a question need no further look. */
const PART_START = /[附第(\d零〇一二两三四五六七八九十百]/;

function readPart(text: string, at: number) {
  if (!PART_START.test(text[at] ?? '')) return null;
  for (const { regex, mark, certain } of PARTS) {
    regex.lastIndex = at;
    const match = regex.exec(text);
    if (!match) continue;
    const digits = match[1] ?? '1';
    const value = /^\d/.test(digits) ? Number(digits) : parseChineseNumber(digits);
    return { mark, certain, value, end: at + match[0].length };
  }
  return null;
}
