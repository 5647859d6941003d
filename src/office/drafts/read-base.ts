import type { Base } from './draft.ts';
import { INCREASE, MEASURED, OVER_STANDARD } from './patterns.ts';

/** Words between a base and its rate. */
const BETWEEN = /(?:的)?(?:最高|最低|不超过|不得超过|不高于|不少于|不低于|至少|比例|约|为|按|可)*$/u;
/** What opens a base: 按当次罚款金额的5%; the last of them. */
const OPENS =
  /(?:按照?|依照|以(?![上下内及])|占|不超过|不高于|不少于|不得少于|不低于|给予|予以|并处|处以|处|最高可?按?|补贴|补助|奖励|资助)(?!款|罚|罚金)/gu;
const LONGEST = 30;

/** The words before a rate -> what it is taken of; null where the clause does not say. */
export function readBase(before: string): Base | null {
  const words = before.replace(BETWEEN, '');
  const candidates = [...words.matchAll(OPENS)].map(({ 0: opener, index }) => words.slice(index + opener.length));
  const stated = candidates.findLast((label) => isMeasured(label));
  const label = stated ?? takenOf(words) ?? subjectOf(words);
  return label === null ? null : baseOf(label);
}

/** 按项目投资额给予最高30%的补助: the verb between them. */
function takenOf(words: string): string | null {
  const label = /按照?([^，。；]{2,30}?)的?(?:给予|予以)[^，。；]*$/u.exec(words)?.[1] ?? '';
  return isMeasured(label) ? label : null;
}

/** 所获超额收益可按最高60%比例: the subject of the sentence. */
function subjectOf(words: string): string | null {
  const subject = words
    .replace(/(?:可以?|应当?)?按照?(?:不?低于|不?高于)?$|(?:可以?|应当?)$/u, '')
    .replace(BETWEEN, '');
  const own = /[^的对给向将]{2,}$/u.exec(subject)?.[0] ?? '';
  return isMeasured(own) && own.length <= LONGEST ? own : null;
}

function isMeasured(label: string): boolean {
  return label.length >= 2 && label.length <= LONGEST && MEASURED.test(label) && !/[给予补奖]贴?$/u.test(label);
}

function baseOf(quote: string): Base {
  const standard = OVER_STANDARD.exec(quote);
  if (standard) return { label: trim(quote.slice(0, standard.index)), quote, excess: { standard: standard[1] ?? '' } };
  const increase = INCREASE.exec(quote);
  if (increase) return { label: trim(quote.slice(0, increase.index)) || quote, quote, excess: 'increase' };
  return { label: trim(quote), quote, excess: null };
}

function trim(label: string): string {
  return label.replace(/^(?:其|该(?![类项种等]))(?=.{2})/u, '').replace(/的$/u, '');
}
