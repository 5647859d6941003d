import { formatChineseNumber, parseChineseNumber } from '../policy/chinese-number.ts';
import { COUNTED, type FoundLabel, keyOfLabel, readLabels } from './read-label.ts';

/** One label or several that are named together: 第三条到第五条, 第三、五条, 第三条(一)、(三). */
export interface LabelGroup {
  /** As each would be written by itself. */
  readonly labels: readonly (Pick<FoundLabel, 'key' | 'form'> & { readonly words: string })[];
  readonly start: number;
  readonly end: number;
  readonly certain: boolean;
}

/** Nobody names more clauses in one breath. */
const LONGEST_RANGE = 40;
const NUMBER = '(?:\\d{1,3}|[零〇一二三四五六七八九十百]{1,6})';
const RANGE = '(?:到|至|[-—–~])';
const AND = '(?:[、,]|和|及|与|以及)';
/** 第三、五条, 第三至五条, 三、五两条: one 条 for several numbers. */
const SHORT = new RegExp(
  `(第\\s*|(?<![\\d.零〇一二三四五六七八九十百]))${NUMBER}(?:\\s*(?:${RANGE}|${AND})\\s*第?\\s*${NUMBER}){1,12}\\s*[两三四五几]?([条款项])${COUNTED}`,
  'g',
);
const LINK = new RegExp(`^\\s*(?:(${RANGE})|${AND})\\s*$`);

/** Every group of clause labels in a normalised text, in order. */
export function readLabelGroups(text: string): readonly LabelGroup[] {
  const shorts = [...text.matchAll(SHORT)].map(expandShort);
  const singles = readLabels(text)
    .filter(({ start, end }) => !shorts.some((short) => short.start < end && start < short.end))
    .map((label) => ({ ...label, labels: [{ ...label, words: text.slice(label.start, label.end).trim() }] }));
  const groups: LabelGroup[] = [];
  for (const group of [...shorts, ...singles].sort((one, other) => one.start - other.start)) {
    const last = groups.at(-1);
    const joined = last && join(last, group, text);
    if (joined) groups[groups.length - 1] = joined;
    else groups.push(group);
  }
  return groups;
}

function expandShort({ 0: words, 1: first = '', 2: unit = '条', index }: RegExpExecArray): LabelGroup {
  const numbers = words.slice(first.length, -1).match(new RegExp(`${RANGE}|${NUMBER}`, 'g')) ?? [];
  const values: number[] = [];
  numbers.forEach((number, at) => {
    if (new RegExp(RANGE).test(number)) return;
    const value = /^\d/.test(number) ? Number(number) : (parseChineseNumber(number) ?? 0);
    const isEnd = new RegExp(RANGE).test(numbers[at - 1] ?? '');
    values.push(...(isEnd ? between(values.at(-1) ?? value, value) : []), value);
  });
  const labels = values.map((value) => labelled(`第${formatChineseNumber(value)}${unit}`));
  return { labels, start: index, end: index + words.length, certain: first !== '' };
}

/** The numbers that stand between two. */
function between(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, Math.min(last - first - 1, LONGEST_RANGE)) }, (_, at) => first + 1 + at);
}

function labelled(words: string): LabelGroup['labels'][number] {
  return { ...(keyOfLabel(words) ?? { key: '', form: '' }), words };
}

/** Two groups with nothing but 、 or 到 between them; what the second leaves out it has from the first. */
function join(one: LabelGroup, other: LabelGroup, text: string): LabelGroup | null {
  const [linked, range] = LINK.exec(text.slice(one.end, other.start)) ?? [];
  const [last, next] = [one.labels.at(-1), other.labels[0]];
  if (linked === undefined || !last || !next) return null;
  const isBare = range !== undefined && /^[条款项]/.test(next.form);
  const isAlike = shapeOf(last.form) === shapeOf(next.form);
  if (one.certain ? !other.certain && !isBare && !isAlike && !next.form.startsWith('(') : !isAlike) return null;
  const completed = other.labels.map((label) => complete(label, last));
  const inside = range === undefined ? [] : namedBetween(last, completed[0] ?? next);
  return { ...one, labels: [...one.labels, ...inside, ...completed], end: other.end };
}

/** 39条、40条 and 5.1到5.3 are written alike. */
function shapeOf(form: string): string {
  return form.replace(/\d+/g, '0');
}

type Label = LabelGroup['labels'][number];

/** （三） behind 第三条（一） is 第三条（三）. */
function complete(label: Label, before: Label): Label {
  const missing = before.form.split('.').length - label.form.split('.').length;
  const [head] = label.form;
  const isPart = missing > 0 && (head === '(' || head === '款' || head === '段' || head === '项');
  if (!isPart) return label;
  const take = (parts: string) => parts.split('.').slice(0, missing).join('.');
  const at = before.words.lastIndexOf(head === '(' ? '(' : '第');
  return {
    key: `${take(before.key)}.${label.key}`,
    form: `${take(before.form)}.${label.form}`,
    words: before.words.slice(0, Math.max(0, at)) + label.words,
  };
}

const LAST_NUMBER = /(?:\d+|[零〇一二三四五六七八九十百]+)(?=[^\d零〇一二三四五六七八九十百]*$)/;

function namedBetween(first: Label, last: Label): readonly Label[] {
  const [start, end] = [first, last].map(({ key }) => /^(.*?)(\d+)$/.exec(key));
  if (!start || !end || start[1] !== end[1]) return [];
  return between(Number(start[2]), Number(end[2])).map((value) => ({
    key: `${start[1]}${value}`,
    form: first.form.replace(/\d+$/, String(value)),
    words: last.words.replace(LAST_NUMBER, (number) =>
      /^\d/.test(number) ? String(value) : formatChineseNumber(value),
    ),
  }));
}
