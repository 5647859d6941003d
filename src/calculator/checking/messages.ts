import type { NotEncodedKind } from '../measure.ts';

/** What the figures of a clause without a measure are, as officers read it. */
const KIND_NAMES: Readonly<Record<NotEncodedKind, string>> = {
  target: '目标、指标',
  result: '现状、成绩',
  task: '部门的任务、工程和流程',
  intention: '探索、打算',
  wording: '提法、名称、范围',
  elsewhere: '别处已编或已登记',
};

/** The coverage table and the list below it. */
export const coverageWords = {
  title: '# 有数字的条款，编了多少',
  made: '由 `npm run confirm:measures` 生成，不要手改。“有数字的条款”指正文里有金额、比例、期限或数量的条款，标题和印发通知不算。',
  columns: ['文件', '措施', '有数字的条款', '已编', '不编', '不编的是什么', '未处理'],
  total: '合计',
  listTitle: '## 不编的条款和理由',
  kinds: (counts: readonly { readonly kind: NotEncodedKind; readonly clauses: number }[]) =>
    counts.map(({ kind, clauses }) => `${KIND_NAMES[kind]} ${clauses}`).join('，'),
  entry: (label: string, kind: NotEncodedKind, reason: string) => `- ${label}（${KIND_NAMES[kind]}）：${reason}`,
} as const;

/** What the checks of measures find, each with what to do. */
export const findingWords = {
  title: (word: string) => `名称里的“${word}”在它的条款里都没有。请照条款写`,
  lacking: (what: string) => `缺一个例子：${what}。请补上`,
  five: '一共要有五个',
  missing: '有一个事实没有说到的',
  before: (day: string) => `${day} 以前某一天的`,
  after: (day: string) => `${day} 以后某一天的`,
  /** Below, on and above. */
  sides: [
    (fact: string) => `${fact} 低于界限的`,
    (fact: string) => `${fact} 正好在界限上的`,
    (fact: string) => `${fact} 高于界限的`,
  ],
  open: (document: string) =>
    `有数字，没有编成措施，也没有列入不编的。请编写，或者写进 ${document}.yaml 的 not_encoded`,
  noClause: (id: string) => `没有条款 ${id}。请核对条款路径`,
  noQuote: (quote: string, id: string) => `引文“${quote}”不在 ${id} 里。请照条款抄写`,
  figure: (name: string, written: string, quote: string) =>
    `${name} 写的是 ${written}，引文“${quote}”里没有这个数。请核对数值，或者改引文`,
  versions: (name: string) => `${name}：各个版本要按日期先后排列，只有最后一个可以是 null`,
  period: (from: string, until: string) => `施行期从 ${from} 到 ${until}，结束早于开始。请核对日期`,
  impossible: (name: string) => `关于 ${name} 的几个条件不能同时满足。请核对条件`,
  conditionTwice: (name: string) => `关于 ${name} 的条件写了两次。请去掉一个`,
  noTime: (names: readonly string[]) => `期限的 after（${names.join('、')}）不是一段时间。请写成日、工作日、个月或者年`,
  dateWithNumber: (one: string, other: string) => `${one} 和 ${other} 一个是日期，一个不是，不能比较。请核对写法`,
  noMeasure: (id: string) => `没有措施 ${id}。请核对编号`,
  penalty: '从名称看是处罚。请写 nature: penalty（或者 procedure）',
  everybody: '谁都符合：至少要有一个条件是要问的（不写 assume）',
  duplicate: (earlier: string) => `和 ${earlier} 写的是同一笔。请只留一个`,
  notEncoded: '列在 not_encoded 里，但是没有这个条款。请核对条款路径',
  changed:
    '条文和核对措施时不同。请对照条文核对它的措施，再运行 npm run confirm:measures，或者在工作台“更正已收录的措施”里写入',
  gone: '条款没有了。请核对它的措施，再运行 npm run confirm:measures',
} as const;

/** How an example comes out otherwise than it says. */
export const exampleWords = {
  otherOutcome: (kind: string, text: string) => `结果是 ${kind}：${text}`,
  stops: (reason: string) => `算不下去。请核对这项措施的写法和单位：${reason}`,
  differs: (what: string, found: string | undefined, wanted: string) =>
    `${NAMES[what] ?? what}算出来是 ${found ?? '没有'}，例子写的是 ${wanted}。请核对例子和写法`,
} as const;

const NAMES: Readonly<Record<string, string>> = {
  outcome: '结果（outcome）',
  certainty: '确定程度（certainty）',
  exact: '数额（exact）',
  ceiling: '上限（ceiling）',
  pool: '总额（pool）',
  rate: '比例（rate）',
  illustration: '示例数（illustration）',
  'range from': '区间起点（range）',
  'range to': '区间终点（range）',
  date: '日期（date）',
  dates: '日期（dates）',
  missing: '还缺的事实（missing）',
  failed: '不符合的条款（failed）',
};
