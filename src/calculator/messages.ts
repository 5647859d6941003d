import { type CalendarDate, formatChineseDate } from '../policy/calendar-date.ts';
import { compare } from '../policy/fraction.ts';
import type { Status } from '../policy/validity.ts';
import type { Operator } from './expression.ts';
import type { Certainty, DeadlineUnit, Measure, Unit } from './measure.ts';
import type { TraceStep } from './outcome.ts';
import type { OperationName } from './reckoning/operate.ts';
import type { Reckoning } from './reckoning/reckoning.ts';

/** Everything the calculator says to people. `{name}` places are filled by the functions below. */
export const deadlineLabels: Readonly<Record<DeadlineUnit, string>> = {
  working_day: '按工作日计算',
  natural_day: '按自然日计算',
  day: '按日计算',
  month: '按月计算',
  year: '按年计算',
};

const DAY_ONE = '起算当日不计入，自次日起算';

/** How the days of a deadline were counted. */
export function conventionOf(unit: DeadlineUnit, estimated: boolean): string {
  const how: Readonly<Record<DeadlineUnit, string>> = {
    working_day: `${DAY_ONE}；按国务院办公厅公布的节假日安排跳过休息日，调休上班日计入`,
    natural_day: `${DAY_ONE}；自然日连续计算`,
    day: `${DAY_ONE}；条文没有写明是工作日还是自然日，两种算法都列出`,
    month: `${DAY_ONE}；按月计算到对应日，没有对应日的到月末`,
    year: `${DAY_ONE}；按年计算到对应日，没有对应日的到月末`,
  };
  return how[unit] + (estimated ? '。其中有年份的放假安排尚未公布，按周一至周五估算' : '');
}

type Words = readonly string[];

/** Words of one step of a calculation; the operands are already in words. */
const STEPS: Readonly<Record<OperationName, (words: Words) => string>> = {
  rate: ([of, at]) => `${of} × ${at}`,
  multiply: ([of, by]) => `${of} × ${by}`,
  divide: ([of, by]) => `${of} ÷ ${by}`,
  years: ([each, years]) => `每年${each} × ${years}`,
  split: ([of, among]) => `${of}平均分给${among}`,
  sum: (parts) => parts.join(' + '),
  highest: (parts) => `取${parts.join('、')}中最高的`,
  lowest: (parts) => `取${parts.join('、')}中最低的`,
  excess: ([of, over]) => `${of}超过${over}的部分`,
  reduce: ([of, by]) => `${of} − ${by}`,
  cap: ([of, at]) => `${of}，最高不超过${at}`,
  cap_base: ([of, at]) => `计算基数${of}以${at}为限`,
  floor: ([of, at]) => `${of}，不少于${at}`,
  tiers: ([of]) => `按${of}所在的档`,
  slices: ([of]) => `${of}分段计算`,
  range: ([from, to]) => `${from}以上，${to}以下`,
  headcount: ([of, at, least]) => `${of} × ${at}，向上取整${least ? `，且不少于${least}` : ''}`,
  round_up: ([of]) => `${of}向上取整`,
  round_down: ([of]) => `${of}向下取整`,
  round_half_up: ([of]) => `${of}四舍五入取整`,
  daily: ([of, at, days, cap]) => `${of} × ${at} × ${days}${cap ? `，不超过${cap}` : ''}`,
  ceiling: ([of]) => `最高${of}`,
  pool: ([of]) => `全部单位合计最高${of}`,
  open_rate: ([of]) => `比例${of}`,
};

export function wordsOfStep(name: OperationName, operands: readonly (Reckoning | null)[]): string {
  const words = operands.map((operand) => operand?.words ?? '');
  const [of, cap] = operands;
  // People ask which bound decided, so a cap says whether it bites.
  if (name === 'cap' && of?.high && cap?.high && of.missing.length === 0)
    return compare(of.high, cap.high) > 0
      ? `${words[0]}超过上限，按上限${words[1]}`
      : `${words[0]}，未超过上限${words[1]}`;
  return STEPS[name](words);
}

export const operatorWords: Readonly<Record<Operator, string>> = {
  at_least: '不低于',
  more_than: '超过',
  at_most: '不超过',
  less_than: '低于',
  on_or_after: '不早于',
  after: '晚于',
  on_or_before: '不晚于',
  before: '早于',
};

/** A due day that is a day off; whether that moves it is for the clause to say. */
export const dayOffWords = {
  step: (due: CalendarDate) => `${formatChineseDate(due)}是休息日，下一个工作日`,
  note: '到期日是休息日，是否顺延条文没有写明',
} as const;

export function deadlineWords(from: string, after: string, back: boolean): string {
  return back ? `${from}之前${after}` : `自${from}起${after}`;
}

export const UNKNOWN_FACT = '（未知）';

/** An exception that nobody claimed does not apply, and the reader must know. */
export function exceptionWords(labels: readonly string[]): string {
  return `没有说明是否${labels.join('、')}，按不是计算`;
}

/** Where the day of the question stands against a due date. */
export function asOfWords(asOf: CalendarDate, due: CalendarDate, days: number): { step: string; value: string } {
  const step = `截至${formatChineseDate(asOf)}，${days > 0 ? '离' : ''}${formatChineseDate(due)}`;
  return { step, value: days > 0 ? `还有${days}天` : days === 0 ? '就是当天' : `已过${-days}天` };
}

export function readingWords(label: string): string {
  return `读法：${label}`;
}

export function suspendedWords(clause: string): string {
  return `条文${clause}的文字已有变动，这项测算暂停，待核对后恢复；请以条文原文为准`;
}

export function endedWords(quote: string, date: CalendarDate): string {
  return `条文写明“${quote}”，期限以${formatChineseDate(date)}为界`;
}

export const validityWords = { absent: '文本未收录', noFigure: '此日没有可用的标准' } as const;

export const conditionWords = {
  absence: (label: string) => `没有${label}的情形`,
  presence: (label: string, values: readonly string[]) => `${label}是${values.join('、')}`,
  met: '符合',
  failed: '不符合',
  step: (label: string, reason: string) => `${label}（${reason}）`,
} as const;

export const applicantWords = {
  label: (recipients: readonly string[]) => `对象是${recipients.join('或')}`,
  reason: (given: string | null) => (given === null ? '申请人是谁（未知）' : `申请人：${given}`),
} as const;

/** The sentence that stands beside an amount: why there is none, or what limits it. */
export const amountNotes = {
  illustration: '按所给情形举例测算，不是应得金额',
  without: ({ note }: Measure, certainty: Certainty) =>
    note ??
    (certainty === 'service'
      ? ''
      : certainty === 'threshold'
        ? '条文定的是门槛，没有金额'
        : '条文没有公布分档标准和金额'),
  unpublished: (what: readonly string[]) => `${what.join('、')}没有公布，无法计算金额`,
  with: (measure: Measure, certainty: Certainty, { notes, missing, readings }: Reckoning, rounded: boolean) =>
    [
      certaintyNote(measure, certainty, missing.length > 0, readings.length > 0 && certainty !== 'deadline'),
      measure.note,
      measure.quota,
      ...notes,
      rounded ? '结果四舍五入到分，条文没有写取整办法' : null,
    ]
      .filter((part) => part)
      .join('；'),
} as const;

function certaintyNote(measure: Measure, certainty: Certainty, open: boolean, readings: boolean): string | null {
  if (certainty === 'ceiling') return ceilingNote(measure);
  if (certainty === 'pool') return '这是全部单位合计的总额，单个单位能得多少没有公布';
  if (certainty === 'rate' && !open) return '条文只写了比例，没有写计算基数、期限或上限';
  if (readings) return '条文有不止一种读法，结果以区间给出';
  return certainty === 'range' ? '条文给的是区间，具体数额由主管机关确定' : null;
}

function ceilingNote({ nature, department }: Measure): string {
  if (nature === 'loan') return '这是最高额度，不是补贴，实际额度由放贷机构审定';
  if (nature === 'penalty') return '条文写的是上限，具体数额由执法机关在上限以内确定';
  return nature === 'support' ? `文件只公布了上限，实际金额由${department ?? '主管部门'}核定` : '条文写的是上限';
}

/** Sentences of an outcome. A ceiling is always 最高, never 可得. */
export const outcomeWords = {
  amount: (title: string, amount: string) => `${title}：${amount}。`,
  certainty: {
    service: '提供服务或便利，没有金额',
    tiers_unpublished: '条文没有公布标准和金额',
    threshold: '符合条文所定的门槛',
  },
  limit: (figure: string) => `，按条文计算的数是${figure}`,
  thresholdOpen: '够不够条文所定的门槛，还不能确定',
  open: (unit: Unit) =>
    unit === 'yuan' || unit === 'usd' ? '金额还不能确定' : unit === 'date' ? '日期还不能确定' : '结果还不能确定',
  notInForce: (title: string, status: Status, reason: string, since: CalendarDate | null) =>
    `${title}：${status === 'not_yet_effective' ? '' : '已经不再适用，'}${reason}${since && !reason.includes(formatChineseDate(since)) ? `（${formatChineseDate(since)}）` : ''}。`,
  suspended: (title: string, reason: string) => `${title}：${reason}。`,
  notEligible: (title: string, failures: readonly string[]) => `${title}：不符合条件。${failures.join('')}`,
  notPublished: (title: string, note: string) => `${title}：金额无法计算。${note}。`,
  failure: (label: string, reason: string, quote: string) =>
    `没有满足的是：${reason.startsWith(label) ? reason : `${label}，${reason}`}（条文：“${quote}”）。`,
  steps: (steps: readonly Pick<TraceStep, 'step' | 'value' | 'mechanism'>[]) =>
    steps.length === 0 ? '' : `${steps.map(stepWords).join('；')}。`,
  readings: (readings: readonly string[]) => `条文没有写明用哪种读法：${readings.join('；')}。`,
  missing: (labels: readonly string[]) => `还需要知道：${labels.join('、')}。`,
  premises: (labels: readonly string[]) => `前提是符合${labels.join('、')}的规定，请对照原文确认。`,
  premisesNamed: (named: readonly string[]) => `前提：${named.join('；')}。`,
  premise: (label: string, clause: string | null, unpublished: boolean) =>
    `${label}${unpublished ? '（标准没有公布）' : ''}${clause === null ? '' : `，见${clause}`}`,
  payment: (payment: string) => `支付方式：${payment}。`,
  unit: (unit: Unit) => UNIT_NAMES[unit] ?? '',
} as const;

/** A sum takes the equals sign, a day simply follows its words. */
function stepWords({ step, value, mechanism }: Pick<TraceStep, 'step' | 'value' | 'mechanism'>): string {
  if (mechanism === 'as_of') return step + value;
  if (mechanism === 'day_off') return `${step}是${value}`;
  // A cap already says which of the two counts.
  return mechanism === 'cap' && step.includes(value) ? step : `${step} = ${value}`;
}

const UNIT_NAMES: Partial<Readonly<Record<Unit, string>>> = {
  person: '人',
  count: '个',
  square_metre: '平方米',
  metre: '米',
  year: '年',
  month: '个月',
  working_day: '个工作日',
  natural_day: '个自然日',
  day: '日',
  hour: '小时',
  minute: '分钟',
  times: '倍',
};

/** How supports go together. */
export const combinedWords = {
  unstated: '没有文件规定这两项能否同时享受，所以不相加',
  kinds: {
    excludes: '条文规定两项不能同时享受',
    at_most_one: '条文规定只能享受其中一项',
    highest_of: '条文规定从优（就高）不重复',
    may_combine: '条文规定可以同时享受',
    case_by_case: '条文规定可以“一事一议”',
    same_measure_as: '两个文件写的是同一项支持，只算一次',
  },
  named: (title: string, amount: string) => `${title}（${amount}）`,
  text: (named: readonly string[], isOpen: boolean, unstated: number, quotes: readonly string[]) =>
    [
      named.length > 1
        ? `按条文可以同时享受：${named.join('、')}。${isOpen ? '上限不相加。' : ''}`
        : `单独看，${isOpen ? '上限最高' : '金额最高'}的一项是${named.join('')}。`,
      unstated > 0 ? `另有${unstated}项，文件没有规定能否与它同时享受，所以不相加。` : '',
      quotes.length > 0 ? `有条文排除的：${[...new Set(quotes)].map((quote) => `“${quote}”`).join('、')}。` : '',
    ].join(''),
} as const;

/** Why the next question is asked. */
export const questionWords = {
  yes: '是',
  no: '否',
  unsure: '不清楚',
  stake: (decides: number, highest: string | null) =>
    `影响${decides}项${highest === null ? '' : `，其中单项上限最高的是${highest}`}`,
} as const;
