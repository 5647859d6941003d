import type { Answer, AnswerAmount, Citation, NextQuestion } from '../../assistant/answer.ts';
import type { DocumentSummary } from '../../assistant/document-summary.ts';
import { calendarDate } from '../../policy/calendar-date.ts';

const asOf = calendarDate('2026-11-20');

export const document14: DocumentSummary = {
  id: 'tzf-2024-14',
  title: '北京城市副中心加强科技创新引领高质量发展支持办法',
  number: '通政发〔2024〕14号',
  issuer: '北京市通州区人民政府',
  level: 'district',
  kind: 'support',
  status: 'in_force',
  status_reason: '2024-07-01起施行，没有查到废止或到期的规定',
  issued: calendarDate('2024-06-20'),
  effective_from: calendarDate('2024-07-01'),
  effective_until: null,
};

export const document15: DocumentSummary = {
  ...document14,
  id: 'tzf-2022-15',
  title: '通州区加强科技创新引领高质量发展支持办法',
  number: '通政发〔2022〕15号',
  status: 'repealed',
  status_reason: '自2024-07-01起被通政发〔2024〕14号废止',
  issued: calendarDate('2022-11-09'),
  effective_from: calendarDate('2023-01-01'),
};

const citations: readonly Citation[] = [
  {
    n: 1,
    role: 'basis',
    clause: {
      id: 'tzf-2024-14/4.2',
      label: '第四条（二）',
      text: '（二）支持专精特新企业发展。对新认定或新迁入的国家级专精特新“小巨人”企业，给予最高300万元一次性奖励。对新认定或新迁入的北京市专精特新“小巨人”企业，给予最高100万元一次性奖励。',
    },
    quote: '对新认定或新迁入的国家级专精特新“小巨人”企业，给予最高300万元一次性奖励。',
    document: document14,
  },
  {
    n: 2,
    role: 'basis',
    clause: {
      id: 'tzf-2024-14/closing',
      label: '〔附则〕',
      text: '享受“一事一议”扶持政策的企业，不适用本办法。本办法由区科委会同有关部门负责解释。本办法自2024年7月1日起施行，《通州区加强科技创新引领高质量发展支持办法》（通政发〔2022〕15号）同时废止。',
    },
    quote: '享受“一事一议”扶持政策的企业，不适用本办法。',
    document: document14,
  },
  {
    n: 3,
    role: 'basis',
    clause: {
      id: 'tzf-2024-14/3.1',
      label: '第三条（一）',
      text: '（一）强化研发投入引导。支持企业加大研发投入，按照研发投入情况，采取后补助方式最高支持300万元。',
    },
    quote: '按照研发投入情况，采取后补助方式最高支持300万元。',
    document: document14,
  },
  {
    n: 4,
    role: 'ended',
    clause: {
      id: 'tzf-2022-15/3.1',
      label: '第三条（一）',
      text: '（一）支持企业加大研发投入。对研发费用给予最高100万元补助。',
    },
    quote: '对研发费用给予最高100万元补助。',
    document: document15,
  },
];

const amounts = [
  {
    measure: 'tzf-2024-14/little-giant',
    title: '国家级专精特新“小巨人”企业奖励',
    outcome: 'eligible',
    amount: {
      certainty: 'ceiling',
      unit: 'yuan',
      max: '3000000.00',
      note: '文件只公布了上限，实际金额由区经济和信息化局核定',
    },
    clause: 'tzf-2024-14/4.2',
    text: '国家级专精特新“小巨人”企业奖励：最高300万元。文件只公布了上限，实际金额由区经济和信息化局核定。前提：没有享受“一事一议”扶持，见〔附则〕。',
    conditions: [
      { label: '注册在通州区', state: 'met', reason: '您说注册在通州' },
      { label: '新认定或新迁入', state: 'met', reason: '您说去年认定' },
      { label: '没有享受“一事一议”扶持', state: 'assumed', reason: '正在享受“一事一议”扶持（未知）' },
      { label: '对象是企业', state: 'assumed', reason: '申请人是谁（未知）' },
    ],
    department: '区经济和信息化局',
  },
  {
    measure: 'tzf-2024-14/research-investment',
    title: '研发投入后补助',
    outcome: 'more_information',
    amount: { certainty: 'ceiling', unit: 'yuan', max: '3000000.00', note: '' },
    clause: 'tzf-2024-14/3.1',
    text: '按研发投入情况核定，需要知道研发投入。',
    conditions: [{ label: '研发投入', state: 'unknown', reason: '' }],
    department: '区科委',
  },
  {
    measure: 'tzf-2022-15/research-subsidy',
    title: '研发补助（2022年办法）',
    outcome: 'not_in_force',
    amount: { certainty: 'ceiling', unit: 'yuan', max: '1000000.00', note: '' },
    clause: 'tzf-2022-15/3.1',
    text: '2024 年 7 月 1 日废止，不能再申请。',
  },
] satisfies readonly AnswerAmount[];

/** The first model answer of the design: two ceilings, a repealed rule, a question. */
export const supportAnswer: Answer = {
  id: 'answer-1',
  conversation: 'conversation-1',
  as_of: asOf,
  status: 'answered',
  text: [
    '**最高300万元（上限）。**国家级专精特新“小巨人”企业奖励（通政发〔2024〕14号第四条（二），现行有效）。[1]',
    '文件只公布了上限，实际金额由区经济和信息化局核定。前提：没有享受“一事一议”扶持，见〔附则〕。[1][2]',
    '> “对新认定或新迁入的国家级专精特新“小巨人”企业，给予最高300万元一次性奖励。”[1]',
    '1. 研发投入后补助：最高300万元（通政发〔2024〕14号第三条（一），现行有效）。[3]',
    '**已废止：**通政发〔2022〕15号第三条（一），自2024年7月1日起被通政发〔2024〕14号废止。原文是：“对研发费用给予最高100万元补助。”[4][3]',
    '**文件没有规定：**这两项能否同时享受，所以这里不相加。',
  ].join('\n\n'),
  citations,
  amounts,
  question: {
    fact: 'has_special_deal',
    prompt: '贵公司是否正在享受“一事一议”扶持？',
    options: ['是', '否', '不清楚'],
    decides: 1,
  },
  understood: [
    { fact: 'registered_in_tongzhou', label: '注册在通州', value: true, display: '是', words: '我们是通州的' },
    { fact: 'industry', label: '行业', value: '医药', display: '医药', words: '医药公司' },
    {
      fact: 'recognition',
      label: '认定',
      value: '国家级专精特新小巨人',
      display: '国家级专精特新“小巨人”',
      words: '国家级专精特新小巨人',
    },
    { fact: 'recognition_year', label: '认定年份', value: 2025, display: '2025 年', words: '去年刚评上' },
  ],
  next_steps: [
    { kind: 'department', text: '由区经济和信息化局负责。', clause: 'tzf-2024-14/4.2', held: true },
    { kind: 'materials', text: '文件没有写要交哪些材料，请向受理部门确认。', clause: null, held: false },
    { kind: 'phone', text: '文件没有写电话，可以拨打12345。', clause: null, held: false },
  ],
  suggestions: ['研发投入后补助怎么申请？', '“一事一议”是什么意思？'],
  notice: '人工智能生成，仅供参考，以正式文件为准；办理前请向主管部门确认。',
  day_notice: null,
  took_ms: 12,
};

/** Asked when the question of the answer is settled. */
export const laterQuestion: NextQuestion = {
  fact: 'research_spending',
  prompt: '年度研发投入是多少？',
  options: [],
  decides: 1,
};

export const outOfScopeAnswer: Answer = {
  ...supportAnswer,
  id: 'answer-2',
  status: 'out_of_scope',
  text: '这里收录的是北京市和通州区的政策文件，没有深圳的规定，回答不了这个问题。请咨询深圳市的 12345 或住房建设部门。',
  citations: [],
  amounts: [],
  next_steps: [],
  question: null,
  understood: [],
  suggestions: ['入选运河英才计划，住房有什么支持？'],
};

/** What a hostile or careless text may hold; all of it must stay words. */
export const hostileAnswer: Answer = {
  ...outOfScopeAnswer,
  id: 'answer-3',
  status: 'answered',
  text: '<img src=x onerror="document.title=1"> [点这里](javascript:alert(1)) <script>document.title=2</script> [99]',
  suggestions: [],
};

const rows = Array.from(
  { length: 60 },
  (_, index) => `| ${index + 1} | 第${index + 1}项任务，内容较长，需要换行显示 | 区发展改革委 | 2026年12月底前 |`,
);

/** A very long answer with a very long table. */
export const longAnswer: Answer = {
  ...outOfScopeAnswer,
  id: 'answer-4',
  status: 'partial',
  text: `| 序号 | 任务 | 责任单位 | 时限 |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n\n${'这是一段很长的说明文字，用来检查长文的排版。'.repeat(60)}\n\n${'a'.repeat(300)}`,
};
