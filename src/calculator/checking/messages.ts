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
