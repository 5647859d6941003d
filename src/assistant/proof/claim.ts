import { type Figure, findFigures } from '../../policy/figure.ts';

/** `ge` from here on, `gt` beyond, `le` up to, `lt` below, `plain` just so much. */
export type Bound = 'ge' | 'gt' | 'le' | 'lt' | 'plain';

/** A figure with the words that say of whom, of what and how often it holds. */
export interface Claim {
  readonly figure: Figure;
  /** The words of its part of the sentence, the figure left out. */
  readonly words: string;
  /** From the beginning of its sentence to the end of its part. */
  readonly sentence: string;
  /** All of its sentence. */
  readonly whole: string;
  /** Where the figure begins in it. */
  readonly at: number;
  readonly bound: Bound;
  /** What a rate is taken of: 本金损失 in 按本金损失的30%; null where it is not said. */
  readonly base: string | null;
  readonly periods: readonly string[];
}

const HARD_STOP = /[。;；!！?？\n]/u;
const SOFT_STOP = /[，,。;；、:：!！?？\n]/u;
/** Words behind a figure that still belong to it, in characters. */
const TRAIL = 16;
const LONGEST_SENTENCE = 240;

/** Every figure of a text that counts something, with its words; both ends of a range have its unit. */
export function readClaims(text: string): readonly Claim[] {
  const figures = completeRanges(findFigures(text), text);
  const shared = wordsOfLists(figures, text);
  return figures.map((figure, at) => {
    const same = figures.slice(Math.max(0, at - 8), at).findLast(({ kind }) => kind === figure.kind);
    const next = figures[at + 1];
    const opened = lastStop(text, figure.start);
    const start = Math.max(opened, same?.end ?? 0);
    const end = trailEnd(text, figure.end, next?.start ?? text.length);
    const [before, after] = [text.slice(start, figure.start), text.slice(figure.end, end)];
    return {
      figure,
      words: (shared.get(figure) ?? before) + after,
      sentence: text.slice(opened, end),
      whole: text.slice(opened, nextStop(text, figure.end)),
      at: figure.start - opened,
      bound: boundOf(before, text.slice(figure.end, figure.end + 12)),
      base: figure.kind === 'rate' ? baseOf(before) : null,
      periods: periodsIn(before.slice(-24) + after),
    };
  });
}

function lastStop(text: string, before: number): number {
  const from = Math.max(0, before - LONGEST_SENTENCE);
  for (let at = before - 1; at >= from; at--) if (HARD_STOP.test(text[at] ?? '')) return at + 1;
  return from;
}

function nextStop(text: string, from: number): number {
  const last = Math.min(text.length, from + LONGEST_SENTENCE);
  for (let at = from; at < last; at++) if (HARD_STOP.test(text[at] ?? '')) return at;
  return last;
}

function trailEnd(text: string, from: number, limit: number): number {
  const last = Math.min(limit, from + TRAIL);
  for (let at = from; at < last; at++) if (SOFT_STOP.test(text[at] ?? '')) return at;
  return last;
}

/** 3-5万元, 0.6至0.9, 20%-50%: the first end has the unit of the second. */
function completeRanges(figures: readonly Figure[], text: string): readonly Figure[] {
  return figures.map((figure, at) => {
    const next = figures[at + 1];
    const between = next ? text.slice(figure.end, next.start) : '';
    if (figure.kind !== 'bare' || !next || !/^\s*(?:[-—–~～－]+|至|到)\s*$/u.test(between)) return figure;
    const unit = /[^\d.,，\s]+$/u.exec(next.raw)?.[0] ?? '';
    const [completed] = findFigures(figure.raw + unit);
    return completed ? { ...figure, kind: completed.kind, value: completed.value } : figure;
  });
}

const LIST_LINK = /^\s*(?:、|和|或|及|与|，|以及)?\s*$/u;

/** 国家级、市级分别给予200万元、100万元: the first figure belongs to the first thing, the second to the second. */
function wordsOfLists(figures: readonly Figure[], text: string): ReadonlyMap<Figure, string> {
  const words = new Map<Figure, string>();
  for (let at = 0; at < figures.length; at++) {
    const run = [figures[at]].filter((one) => one !== undefined);
    for (let next = figures[at + 1]; next; next = figures[at + run.length]) {
      const last = run.at(-1);
      if (!last || next.kind !== last.kind || !LIST_LINK.test(text.slice(last.end, next.start))) break;
      run.push(next);
    }
    const first = run[0];
    if (!first || run.length < 2) continue;
    const before = text.slice(lastStop(text, first.start), first.start);
    const apart = before.lastIndexOf('分别');
    const things =
      apart < 0
        ? []
        : before
            .slice(0, apart)
            .split(/[、和及与或]/u)
            .slice(-run.length);
    if (things.length === run.length)
      for (const [place, figure] of run.entries()) words.set(figure, `${things[place]}${before.slice(apart)}`);
    at += run.length - 1;
  }
  return words;
}

const AT_MOST = /(?:不超过|不得超过|不高于|不多于|不大于|最高|最多|上限|封顶|至多|限额)[^，。；、\d]{0,14}$/u;
const AT_LEAST = /(?:不低于|不得低于|不少于|不得少于|不小于|至少|最低)[^，。；、\d]{0,10}$/u;
const BEYOND = /(?<![不未])(?:超过|高于|大于|多于|超出)[^，。；、\d]{0,4}$/u;
const BELOW = /(?:(?<!不)低于|不足|未满|不满|(?<!不)少于|(?<!不)小于|未达到?)[^，。；、\d]{0,4}$/u;
const BEHIND =
  /^\s*(?:人民币)?(?:[（(][^（）()]{1,8}[)）])?\s*(?:及|或|\(含\))?(以上|以下|以内|之内|内(?!容|部|设)|起(?!施|实|步|草|执)|封顶|为限|为上限)/u;

function boundOf(before: string, after: string): Bound {
  const near = before.slice(-24).replace(/\*\*/gu, '');
  if (AT_MOST.test(near)) return 'le';
  if (AT_LEAST.test(near)) return 'ge';
  if (BEYOND.test(near)) return 'gt';
  if (BELOW.test(near)) return 'lt';
  const behind = BEHIND.exec(after)?.[1];
  if (behind === undefined) return 'plain';
  return behind === '以上' || behind === '起' ? 'ge' : 'le';
}

const BASE = /([\u4e00-\u9fff“”"]{2,16})的?\s*(?:最高|最多|不超过|不少于|不低于|不高于)?$/u;
const BASE_OPENING = /^.*?(?:按照|按|根据|给予|对|以|为|缴纳|收取|补贴|补助|奖励)(?=[\u4e00-\u9fff]{2})/u;

/** The thing directly before 的30%; its last words count. */
function baseOf(before: string): string | null {
  if (!/的\s*(?:最高|最多|不超过|不少于|不低于|不高于)?$/u.test(before)) return null;
  const said = BASE.exec(before)?.[1];
  return said === undefined ? null : said.replace(BASE_OPENING, '').replace(/的$/u, '').slice(-8);
}

const PERIODS: readonly (readonly [string, RegExp])[] = [
  ['每年', /每年|每个?自然年|逐年|按年|年度(?=最高|支持|奖励|补)/u],
  ['每月', /每个?月|按月/u],
  ['每季度', /每个?季度|按季/u],
  ['每日', /每日|每天|按日/u],
  ['一次性', /一次性/u],
  ['累计', /累计/u],
  ['每次', /每次|每笔/u],
];

export function periodsIn(words: string): readonly string[] {
  return PERIODS.filter(([, pattern]) => pattern.test(words)).map(([name]) => name);
}
