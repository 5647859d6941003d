import { type CalendarDate, formatChineseDate } from '../policy/calendar-date.ts';
import type { Status } from '../policy/validity.ts';
import type { Certainty, DeadlineUnit, Measure, Nature, Unit } from './measure.ts';
import type { TraceStep } from './outcome.ts';
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

const REST_DAY_OPEN = '，到期日是不是休息日只能估计';
const ESTIMATE = '，按周一至周五并扣除元旦、劳动节、国庆节的固定假日估算，春节、清明、端午、中秋和调休没有计入';

/** How the days of a deadline were counted; `years` are those whose arrangement is not held. */
export function conventionOf(unit: DeadlineUnit, years: readonly number[], isLater: (year: number) => boolean): string {
  const how: Readonly<Record<DeadlineUnit, string>> = {
    working_day: `${DAY_ONE}；按国务院办公厅公布的节假日安排跳过休息日，调休上班日计入`,
    natural_day: `${DAY_ONE}；自然日连续计算`,
    day: `${DAY_ONE}；条文没有写明是工作日还是自然日，两种算法都列出`,
    month: `${DAY_ONE}；按月计算到对应日，没有对应日的到月末`,
    year: `${DAY_ONE}；按年计算到对应日，没有对应日的到月末`,
  };
  const [later, earlier] = [years.filter(isLater), years.filter((year) => !isLater(year))];
  // Days, months and years run on whatever the arrangement: it only tells whether the last day is one off.
  const open = unit === 'working_day' || unit === 'day' ? ESTIMATE : REST_DAY_OPEN;
  const list = (some: readonly number[]) => some.map((year) => `${year}年`).join('、');
  return [
    how[unit],
    ...(later.length > 0 ? [`${list(later)}的放假安排没有收录（可能尚未公布）${open}`] : []),
    ...(earlier.length > 0 ? [`${list(earlier)}的放假安排没有收录${open}`] : []),
  ].join('。');
}

/** Where the day of the question stands against a due date. */
export function asOfWords(asOf: CalendarDate, due: CalendarDate, days: number): { step: string; value: string } {
  const step = `截至${formatChineseDate(asOf)}，${days > 0 ? '还没到，离' : ''}${formatChineseDate(due)}`;
  return { step, value: days > 0 ? `还有${days}天` : days === 0 ? '就是当天' : `已过${-days}天` };
}

export function suspendedWords(clause: string): string {
  return `条文${clause}的文字已有变动，这项测算暂停，待核对后恢复；请以条文原文为准`;
}

export function endedWords(quote: string, until: CalendarDate): string {
  return `条文写明“${quote}”，${formatChineseDate(until)}已经到期`;
}

export function notBegunWords(quote: string, from: CalendarDate): string {
  return `条文写明“${quote}”，${formatChineseDate(from)}才开始，此日尚未开始`;
}

/** The figures of a measure were ended by this day, as the quotation says. */
export function figuresEndedWords(quote: string, from: CalendarDate): string {
  return `条文写明“${quote}”，标准到${formatChineseDate(from)}为止`;
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
    (certainty === 'service' ? '' : certainty === 'threshold' ? '条文写的是条件，没有金额' : '分档标准没有公布'),
  unpublished: (what: readonly string[]) => `${what.join('、')}没有公布，无法计算金额`,
  with: (measure: Measure, certainty: Certainty, { notes, missing, readings }: Reckoning, rounded: boolean) =>
    [
      certaintyNote(measure, certainty, missing.length > 0, readings.length > 0 && certainty !== 'deadline'),
      measure.note,
      measure.quota,
      ...notes,
      rounded ? '四舍五入到分' : null,
    ]
      .filter((part) => part)
      .join('；'),
} as const;

function certaintyNote(measure: Measure, certainty: Certainty, open: boolean, readings: boolean): string | null {
  if (certainty === 'ceiling') return ceilingNote(measure);
  if (certainty === 'pool') return '这是全部单位合计的总额，单个单位能得多少没有公布';
  if (certainty === 'rate' && !open) return '文件只写了比例，没有写计算基数、期限或上限';
  if (readings) return '文件可以有不止一种理解，所以给出一个范围';
  return certainty === 'range' ? '文件给的是一个范围，具体数额由主管机关确定' : null;
}

function ceilingNote({ nature, department }: Measure): string {
  if (nature === 'loan') return '这是最高额度，不是补贴，实际额度由放贷机构审定';
  if (nature === 'penalty') return '这是上限，具体数额由执法机关确定';
  return nature === 'support' ? `文件只公布了上限，实际金额由${department ?? '主管部门'}核定` : '这是上限';
}

/** Sentences of an outcome. A ceiling is always 最高, never 可得. */
export const outcomeWords = {
  amount: (title: string, amount: string) => `${title}：${amount}。`,
  certainty: { tiers_unpublished: '文件没有公布标准和金额', threshold: '符合条件' },
  service: (nature: Nature) => IDENTITY_WORDS[nature] ?? '提供服务或便利，没有金额',
  /** A fine is what may be imposed, never what somebody gets. */
  fine: (figure: string) => `可能被处罚款，${figure}`,
  provided: (result: string) => `符合条件的，${result}`,
  limit: (figure: string) => `算下来是${figure}`,
  thresholdOpen: (labels: readonly string[]) => `符不符合，要看${labels.join('、')}`,
  /** Several terms from a day that is known: which of them applies is what is missing. */
  term: (terms: readonly string[]) =>
    `${terms.join('，或者')}${terms.some((term) => /\d{4}年/u.test(term)) ? '，看是哪一种情形' : ''}`,
  open: (unit: Unit) =>
    unit === 'yuan' || unit === 'usd' ? '金额还不能确定' : unit === 'date' ? '日期还不能确定' : '结果还不能确定',
  notInForce: (status: Status, reason: string, since: CalendarDate | null) =>
    `${status === 'not_yet_effective' || status === 'likely_over' ? '' : '已经不再适用，'}${reason}${since && !reason.includes(formatChineseDate(since)) ? `（${formatChineseDate(since)}）` : ''}`,
  successor: (ended: boolean, document: string, label: string) =>
    `${ended ? '接替它的是' : '后来另有规定，以后者为准：'}《${document}》${label}。`,
  sibling: (label: string) => `这种情形适用的是同一文件的${label}。`,
  notEligible: (nature: Nature, certainty: Certainty) =>
    nature === 'penalty' ? '不属于这一条所说的情形' : certainty === 'threshold' ? '不符合' : '不符合条件',
  notPublished: '文件没有公布标准，算不出金额',
  failure: (label: string, reason: string, quote: string) =>
    `${reason.startsWith(label) ? reason : `${label}，${reason}`}（原文：“${quote}”）。`,
  steps: (steps: readonly Pick<TraceStep, 'step' | 'value' | 'mechanism'>[]) =>
    steps.length === 0 ? '' : `${steps.map(stepWords).join('；')}。`,
  readings: (readings: readonly string[]) => `文件没有写明怎么理解：${readings.join('；')}。`,
  missing: (labels: readonly string[]) => `请再告诉我：${labels.join('、')}。`,
  premises: (labels: readonly string[]) => `还须符合${labels.join('、')}，请对照原文确认。`,
  premisesNamed: (named: readonly string[]) => `前提：${named.join('；')}。`,
  premise: (label: string, clause: string | null, unpublished: boolean) =>
    `${label}${unpublished ? '（标准没有公布）' : ''}${clause === null ? '' : `，见${clause}`}`,
  payment: (payment: string) => `支付方式：${payment}。`,
} as const;

/** What is written without a figure: only supports are offers. */
const IDENTITY_WORDS: Partial<Readonly<Record<Nature, string>>> = {
  procedure: '这是办理上的规定，没有金额',
  duty: '这是应当遵守的要求，没有金额',
  penalty: '文件写了后果，没有写金额',
};

/** A sum takes the equals sign, a day simply follows its words. */
function stepWords({ step, value, mechanism }: Pick<TraceStep, 'step' | 'value' | 'mechanism'>): string {
  if (mechanism === 'as_of') return step + value;
  if (mechanism === 'day_off') return `${step}是${value}`;
  // A cap already says which of the two counts.
  return mechanism === 'cap' && step.includes(value) ? step : `${step} = ${value}`;
}

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
    superseded_by: '较新的文件对同一件事另有规定，以后者为准',
  },
  named: (title: string, amount: string) => `${title}（${amount}）`,
  text: ({ named, highest, unstated, quotes }: CombinedParts) =>
    [
      named.length > 1
        ? `按条文可以同时享受：${named.join('、')}。${highest === 'sum' ? '' : '上限和比例不相加。'}`
        : `单独看，${HIGHEST[highest]}的一项是${named.join('')}。`,
      unstated > 0 ? `另有${unstated}项，文件没有规定能否与它同时享受，所以不相加。` : '',
      quotes.length > 0 ? `有条文排除的：${[...new Set(quotes)].map((quote) => `“${quote}”`).join('、')}。` : '',
    ].join(''),
} as const;

interface CombinedParts {
  readonly named: readonly string[];
  /** What the best is compared by: a sum, a ceiling, or a rate without a sum. */
  readonly highest: keyof typeof HIGHEST;
  readonly unstated: number;
  readonly quotes: readonly string[];
}

const HIGHEST = { sum: '金额最高', ceiling: '上限最高', rate: '写明比例' } as const;

/** Why the next question is asked. */
export const questionWords = {
  yes: '是',
  no: '否',
  unsure: '不清楚',
  stake: (decides: number, highest: string | null) =>
    `影响${decides}项${highest === null ? '' : `，其中单项上限最高的是${highest}`}`,
} as const;
