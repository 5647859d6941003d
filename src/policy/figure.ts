import { makeBoundedCache } from './bounded-cache.ts';
import { parseChineseNumber, parseInteger } from './chinese-number.ts';

/** What a figure counts. `label` is a clause label (第三条), `number` a document number, `count` anything with a unit. */
export type FigureKind = 'money' | 'rate' | 'date' | 'duration' | 'count' | 'number' | 'label' | 'telephone' | 'bare';

/** What a figure does in its sentence: a ceiling is no grant, a threshold is no amount. */
export type FigureRole = 'ceiling' | 'floor' | 'threshold' | 'plain';

export interface Figure {
  readonly raw: string;
  readonly kind: FigureKind;
  /** Canonical, comparable: `money:30000000` (fen), `rate:7/10`, `date:2024-07-01`, `duration:15工作日`, `count:50家`. */
  readonly value: string;
  readonly role: FigureRole;
  readonly start: number;
  readonly end: number;
}

/** What a figure counts: `money:`, `count:名`, `rate:`; two figures of one unit can stand in each other's place. */
export function unitOf({ value }: Pick<Figure, 'value'>): string {
  return value.replace(/[\d/]+/gu, '');
}

/** A numeral is read from its first character or not at all: what is too long is no smaller one, and costs no second look. */
const WHOLE_DIGITS = String.raw`(?<!\d)\d{1,18}`;
const DIGITS = String.raw`${WHOLE_DIGITS}(?:[,，]\d{3}){0,6}(?:[.点]\d{1,12})?`;
/** 几十万, 数百, 好几千 name no number, and so does what stands behind a decimal sign that was not read. */
const CHINESE =
  '(?<![一二两三四五六七八九十百千万亿〇零壹贰叁肆伍陆柒捌玖拾佰仟几数点])[一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟][一二两三四五六七八九十百千万亿〇零壹贰叁肆伍陆柒捌玖拾佰仟]{0,23}(?:点[〇零一二三四五六七八九]{1,6}(?![〇零一二三四五六七八九十百千分]))?';
const NUMERAL = `(?:${DIGITS}|${CHINESE})`;
const SCALE = `(?:万亿|亿|千万|百万|万|千|百)?`;

interface FigurePattern {
  readonly kind: FigureKind;
  readonly regex: RegExp;
  readonly canonical: (match: RegExpMatchArray) => string | null;
}

/** Tried in this order at each place; the first that matches takes the characters. */
const PATTERNS: readonly FigurePattern[] = [
  {
    kind: 'number',
    // 通政发〔2024〕14号
    regex: /[\u4e00-\u9fff]{2,12}?\s*[〔[［(（]\s*(\d{4})\s*[〕\]］)）]\s*(\d{1,4})\s*号/u,
    canonical: ([, year, serial]) => `number:${year}-${serial}`,
  },
  { kind: 'number', regex: /(?<![\d.])(\d{1,4})\s*号(?=文|令)/u, canonical: ([, serial]) => `number:${serial}` },
  { kind: 'date', regex: /((?:19|20)\d{2})[-/](\d{1,2})[-/](\d{1,2})/u, canonical: dateValue },
  {
    kind: 'date',
    regex: /((?:19|20)\d{2})\s*年(?:\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*[日号])?)?/u,
    canonical: dateValue,
  },
  // 2022—2024年
  { kind: 'date', regex: /((?:19|20)\d{2})(?=\s*[—–－-]+\s*(?:19|20)\d{2}\s*年)/u, canonical: dateValue },
  {
    kind: 'date',
    regex: /(?<!\d)(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]/u,
    canonical: ([, month = '', day = '']) => `date:${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  },
  {
    kind: 'label',
    regex: /第\s*(\d{1,3}|[一二三四五六七八九十百〇零]+)\s*(条|款|项|章|节)(?![\u4e00-\u9fff]*线)/u,
    canonical: ([, ordinal = '', unit]) => `label:${parseInteger(ordinal) ?? ordinal}${unit}`,
  },
  {
    kind: 'rate',
    regex: new RegExp(`(${WHOLE_DIGITS}(?:\\.\\d{1,12})?)\\s*[%％]|百分之(${NUMERAL})`, 'u'),
    canonical: ([, digits, chinese]) => rateValue(digits ?? '', chinese),
  },
  {
    kind: 'rate',
    regex: new RegExp(`(${WHOLE_DIGITS})\\s*BP`, 'u'),
    canonical: ([, points]) => (points ? `rate:${reduce(BigInt(points), 10_000n)}` : null),
  },
  // 6万5, 18万6千元: the digit behind a large unit counts its tenths.
  {
    kind: 'money',
    regex:
      /(?<!\d)(\d{1,18})\s*(亿|万)\s*([1-9])(?:千万?)?(?:元|块钱?)?(?![\d.%％亿万千百一二两三四五六七八九十零〇]|[,，]\d|\s*(?:余|多|个|[年月日天号]|[家人名项条款平辆台件]))/u,
    canonical: ([, whole = '', unit = '', tenths = '']) => moneyOf(scaled(`${whole}.${tenths}`, unit, 100n)),
  },
  // 三万六
  {
    kind: 'money',
    regex:
      /((?<![一二两三四五六七八九十百千万亿〇零])[一二两三四五六七八九十百]{1,12}[万亿][一二三四五六七八九])(?:千万?)?(?:元|块钱?)?(?![\d.%％亿万千百十一二两三四五六七八九零〇]|\s*(?:余|多|个|分|[年月日天号点成折]|[家人名项条款平辆台件]))/u,
    canonical: ([, amount = '']) => moneyOf(scaled(amount, '', 100n)),
  },
  // 8千, where no thing of thousands follows
  {
    kind: 'money',
    regex: /(?<![\d.])(\d{1,18})\s*千(?![万克米瓦卡字伏帕赫比]|\s*(?:余|多|个|[家人名户亩吨平辆台件次]))/u,
    canonical: ([, amount = '']) => moneyOf(scaled(amount, '千', 100n)),
  },
  // 8个亿
  {
    kind: 'money',
    regex: new RegExp(`(${NUMERAL})\\s*个\\s*(亿|千万|百万)(?![余多]?(?:人|平|辆|户|件|亩|家|台|场|美[元金]))`, 'u'),
    canonical: ([, amount = '', scale = '']) => moneyOf(scaled(amount, scale, 100n)),
  },
  {
    kind: 'money',
    regex: new RegExp(
      `(${NUMERAL})\\s*(${SCALE})\\s*(?:余)?(?:元|块钱|(?<=\\d)块(?![地石板砖田牌区链屏头状])|美元|美金|美刀|(?<=[\\d万亿])刀)`,
      'u',
    ),
    canonical: moneyValue,
  },
  // 罚了30万: an amount without its unit, where no counted thing follows.
  {
    kind: 'money',
    regex: new RegExp(
      `(${NUMERAL})\\s*(万亿|亿|千万|百万|万)(?![一二三四五六七八九][千百十万]|[余多]?(?:人|平|辆|户|件|亩|家|台|场|美[元金刀]|刀|次|千瓦|吨|立方|个|套|册|字))`,
      'u',
    ),
    canonical: moneyValue,
  },
  {
    kind: 'telephone',
    regex: /(?<!\d)(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8}|123\d{2}|\d{8})(?!\d)/u,
    canonical: ([raw]) => `telephone:${raw.replace('-', '')}`,
  },
  // 一年半, 半年
  {
    kind: 'duration',
    regex: new RegExp(`(?<![上下每前后近])半年|(${NUMERAL})\\s*年半(?!年)`, 'u'),
    canonical: ([, years = '0']) => monthsValue(years),
  },
  {
    kind: 'duration',
    regex: new RegExp(
      // 哪一天, 某一项 and 最后一天 count nothing.
      `(?<![哪某]|最后)(${NUMERAL})\\s*个?\\s*(工作日|自然日|小时|分钟|天|日|周|月|季度|年(?!度))(?![\\u4e00-\\u9fff]?行动计划)`,
      'u',
    ),
    canonical: ([raw, amount = '', unit = '']) => durationValue(raw, amount, unit),
  },
  // 千人以上
  {
    kind: 'count',
    regex: /(?<![\d一二两三四五六七八九十百千万几数点])([百千万])(人|名|户|家|亩|吨)(?=(?:及)?以[上下内])/u,
    canonical: ([, scale = '', unit = '']) => countValue('1', scale, unit),
  },
  // 13米半, 两亩半
  {
    kind: 'count',
    regex: new RegExp(`(${NUMERAL})\\s*(平方米|平米|亩|米|公里|吨|公斤|倍)半(?!年|天|月|日)`, 'u'),
    canonical: ([, amount = '', unit = '']) => halfMore(amount, unit),
  },
  {
    kind: 'count',
    regex: new RegExp(
      `(?<![哪某])(${NUMERAL})\\s*(${SCALE})\\s*(家|名|人次|号人|口人|口子|人|位(?![数置于一])|周岁|岁|个人(?!所|信|住)|个|项|件|台|辆次|辆|套|处|座|所|场|次|户|亩|平方米|平方公里|平米|㎡|(?<=[\\d十万千百])平(?![方米均安谷等价时稳原衡整台])|公斤|千瓦时|千瓦|兆瓦|[Mm][Ww]|立方米|米|公里|吨|档|倍|份|期|类|条|辆|起|宗|笔|只|张|间)`,
      'u',
    ),
    canonical: ([, amount = '', scale = '', unit = '']) => countValue(amount, scale, unit),
  },
  // 咱俩, 仨人; 俩毛病 counts no people
  {
    kind: 'count',
    regex: /([俩仨])(人|口子)?/u,
    canonical: ([, few]) => `count:${few === '俩' ? 2 : 3}名`,
  },
  // 一千三百五: the digit at the end counts the tenths of the unit before it.
  {
    kind: 'bare',
    regex:
      /(?<![一二两三四五六七八九十百千万亿〇零点])([一二两三四五六七八九](?:[万千百][一二两三四五六七八九])+)(?![一二两三四五六七八九十百千万亿〇零点]|[成折分个])/u,
    canonical: ([, amount = '']) => {
      const value = scaled(amount, '', 1n);
      return value === null ? null : `bare:${value}`;
    },
  },
  // What no pattern above takes: a formula's operand, a row number.
  {
    kind: 'bare',
    regex: /(?<!\d)\d{1,400}(?:[,，]\d{3}){0,6}(?:\.\d{1,12})?/u,
    canonical: ([digits = '']) => `bare:${scaled(digits, '', 1n)}`,
  },
];

const EVERYWHERE = PATTERNS.map(({ regex, ...pattern }) => ({
  ...pattern,
  everywhere: new RegExp(regex.source, `${regex.flags}g`),
}));

/** One answer reads the same question and the same clauses many times; what was found in the last texts is kept. */
const remembered = makeBoundedCache<string, readonly Figure[]>(1_000);

/** Every figure of a text in order, each character taken once. */
export function findFigures(text: string): readonly Figure[] {
  return remembered(text, () => readFigures(text));
}

/** Full-width signs to half width, one for one, so that places stay. */
function foldWidth(text: string): string {
  return /[０-９．％]/u.test(text)
    ? text.replace(/[０-９．％]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    : text;
}

function readFigures(original: string): readonly Figure[] {
  const text = foldWidth(original);
  const taken = new Uint8Array(text.length);
  const found: Figure[] = [];
  for (const { kind, everywhere, canonical } of EVERYWHERE) {
    for (const match of text.matchAll(everywhere)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (taken.subarray(start, end).includes(1)) continue;
      const value = canonical(match);
      if (value === null) continue;
      taken.fill(1, start, end);
      found.push({
        raw: original.slice(start, end),
        kind,
        value,
        role: ROLELESS.has(kind) ? 'plain' : roleOf(text, start, end),
        start,
        end,
      });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

const ROLELESS: ReadonlySet<FigureKind> = new Set(['date', 'number', 'label', 'telephone', 'bare']);

const CEILING_BEFORE = /(?:最高|最多|不超过|不得超过|不高于|上限|封顶|至多|顶格|以内|限额)[^，。；、\d]{0,14}$/u;
const FLOOR_BEFORE = /(?:最低|至少|不少于|不低于|不得低于|不小于|不得少于)[^，。；、\d]{0,10}$/u;
const THRESHOLD_AFTER = /^\s*(?:[(（]含[)）])?\s*(?:及以上|以上|以下|以内|及以下|起)/u;
const CEILING_AFTER = /^\s*(?:[(（]?(?:上限|封顶|为上限|为限|以内|以下))/u;

function roleOf(text: string, start: number, end: number): FigureRole {
  const before = text.slice(Math.max(0, start - 24), start).replace(/\*\*/g, '');
  const after = text.slice(end, end + 8).replace(/\*\*/g, '');
  if (CEILING_BEFORE.test(before) || CEILING_AFTER.test(after)) return 'ceiling';
  if (FLOOR_BEFORE.test(before)) return 'floor';
  return THRESHOLD_AFTER.test(after) ? 'threshold' : 'plain';
}

const SCALES: Readonly<Record<string, bigint>> = {
  '': 1n,
  百: 100n,
  千: 1_000n,
  万: 10_000n,
  百万: 1_000_000n,
  千万: 10_000_000n,
  亿: 100_000_000n,
  万亿: 1_000_000_000_000n,
};

/** Digits or Chinese numerals -> numerator and denominator; null when it is neither. */
function decimalOf(text: string): readonly [bigint, bigint] | null {
  const digits = text.replace(/[,，]/gu, '');
  if (/^\d+(?:\.\d+)?$/u.test(digits)) {
    const [whole = '0', fraction = ''] = digits.split('.');
    return [BigInt(whole + fraction), 10n ** BigInt(fraction.length)];
  }
  const [whole = '', tenths] = digits.split('点');
  if (tenths !== undefined) return decimalOf(`${integerOf(whole)}.${[...tenths].map(integerOf).join('')}`);
  const value = parseChineseNumber(text);
  return value === null ? null : [BigInt(value), 1n];
}

function integerOf(text: string): string {
  return String(parseInteger(text) ?? '');
}

function reduce(numerator: bigint, denominator: bigint): string {
  const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));
  const common = divisor(numerator, denominator) || 1n;
  return denominator === common ? `${numerator / common}` : `${numerator / common}/${denominator / common}`;
}

function scaled(amount: string, scale: string, factor: bigint): string | null {
  // 一亿两千万: what has a larger unit within is one numeral to its end.
  const isWhole = /[万亿]/u.test(amount);
  const decimal = decimalOf(isWhole ? amount + scale : amount);
  return decimal && reduce(decimal[0] * (isWhole ? 1n : (SCALES[scale] ?? 1n)) * factor, decimal[1]);
}

function moneyOf(fen: string | null): string | null {
  return fen === null ? null : `money:${fen}`;
}

function moneyValue(match: RegExpMatchArray): string | null {
  const value = scaled(match[1] ?? '', match[2] ?? '', 100n);
  if (value === null) return null;
  return /(?:美[元金刀]|刀)$/u.test(match[0]) ? `usd:${value}` : `money:${value}`;
}

function dateValue([, year, month, day]: RegExpMatchArray): string {
  return ['date:', year, month && `-${month.padStart(2, '0')}`, day && `-${day.padStart(2, '0')}`]
    .filter(Boolean)
    .join('');
}

function rateValue(digits: string, chinese: string | undefined): string | null {
  const decimal = decimalOf(chinese ?? digits);
  return decimal && `rate:${reduce(decimal[0], decimal[1] * 100n)}`;
}

function durationValue(raw: string, amount: string, unit: string): string | null {
  const value = scaled(amount, '', 1n);
  if (value === null || (/^[一二三四五六七八九十]+年$/u.test(raw) && raw.length > 4)) return null;
  return `duration:${value}${unit === '天' || unit === '自然日' ? '日' : unit}`;
}

/** Spellings of one unit. */
const UNIT_NAMES: Readonly<Record<string, string>> = {
  人: '名',
  个人: '名',
  号人: '名',
  口人: '名',
  口子: '名',
  位: '名',
  岁: '周岁',
  平米: '平方米',
  平: '平方米',
  '㎡': '平方米',
  MW: '兆瓦',
  Mw: '兆瓦',
  mw: '兆瓦',
  mW: '兆瓦',
};

function monthsValue(years: string): string | null {
  const whole = scaled(years, '', 12n);
  return whole === null ? null : `duration:${BigInt(whole) + 6n}月`;
}

/** A unit and a half of it; the half of a unit that is counted whole would be none. */
function halfMore(amount: string, unit: string): string | null {
  const twice = scaled(amount, '', 2n);
  const half = twice === null || twice.includes('/') ? null : scaled(String(BigInt(twice) + 1n), '', 1n);
  return half === null ? null : `count:${reduce(BigInt(half), 2n)}${UNIT_NAMES[unit] ?? unit}`;
}

function countValue(amount: string, scale: string, unit: string): string | null {
  // 一次性, 一个, 一项: words rather than figures.
  if (amount === '一' && scale === '') return null;
  const value = scaled(amount, scale, 1n);
  return value === null ? null : `count:${value}${UNIT_NAMES[unit] ?? unit}`;
}
