import { calendarDate } from '../../policy/calendar-date.ts';
import type { Relation } from '../../policy/document.ts';
import type { DocumentClause, DocumentReply, ListedDocument } from '../client/replies.ts';
import { document14, document15 } from './canned-answers.ts';

const on = (day: string, quote: string) => ({ date: calendarDate(day), quote, clause: null, computed: null });
const repeal: Relation = {
  kind: 'repeals',
  target: 'tzf-2022-15',
  title: document15.title,
  number: document15.number,
  from: calendarDate('2024-07-01'),
  clause: 'tzf-2024-14/10',
  quote: '（通政发〔2022〕15 号）同时废止',
};

const clause = (
  document: string,
  path: string,
  label: string,
  text: string,
  over: Partial<DocumentClause> = {},
): DocumentClause => ({
  ...{ id: `${document}/${path}`, path, label, text, own: text, headings: [], kind: 'article', parent: null },
  ...over,
});

const parts14 = {
  one: '（一）支持加大研发投入。鼓励企业、研发机构根据国家战略需要、高质量发展需求和行业发展趋势，持续加大研发投入，按照研发投入情况，采取后补助方式最高支持300万元。',
  two: '（二）梯度培育高新技术企业。建立高新技术企业培育库，遴选符合条件的企业纳入培育库，对培育库中首次获得高新技术企业资格认定的，采取后补助方式最高支持10万元。',
};
const heading3 = '第三条 培育高质量创新主体';

export const canned14: DocumentReply = {
  ...document14,
  as_of: '2026-11-20',
  bounds: null,
  outside: [],
  title_source: 'text',
  ...{ aliases: [], number_printed: null, issuer_reason: null },
  interpreter: '区科委',
  dates: {
    issued: on('2024-06-25', '2024 年 6 月 25 日'),
    effective_from: on('2024-07-01', '本办法自 2024 年 7 月 1 日起施行'),
    effective_until: { date: null, reason: '文本没有写明有效期' },
  },
  relations: [
    repeal,
    {
      ...repeal,
      kind: 'implements',
      target: null,
      title: '北京国际科技创新中心建设条例',
      number: null,
      from: null,
      quote: '《北京国际科技创新中心建设条例》',
    },
  ],
  copies: [],
  absent: [{ title: '后补助事项申报指南', number: null, clause: null, note: '由区科委制定发布' }],
  slips: [],
  clauses: [
    clause(
      'tzf-2024-14',
      'notice',
      '〔印发通知〕',
      '各街道办事处，各乡、镇人民政府，区政府各委、办、局，各区属机构：\n现将《北京城市副中心加强科技创新引领高质量发展支持办法》印发给你们，请认真遵照执行。',
      { kind: 'front' },
    ),
    clause('tzf-2024-14', 's1', '第一章', '第一章 总则', { kind: 'heading' }),
    clause(
      'tzf-2024-14',
      '1',
      '第一条',
      '第一条 为强化科技创新对北京城市副中心高质量发展的支撑引领作用，结合实际，特制定本办法。',
    ),
    clause('tzf-2024-14', '2', '第二条', '第二条 区财政局负责资金保障，区科委负责本办法的组织实施。'),
    clause('tzf-2024-14', 's2', '第二章', '第二章 支持措施', { kind: 'heading' }),
    clause('tzf-2024-14', '3', '第三条', `${heading3}\n${parts14.one}\n${parts14.two}`, { own: heading3 }),
    clause('tzf-2024-14', '3.1', '第三条（一）', parts14.one, {
      kind: 'item',
      parent: '3',
      headings: ['第二章 支持措施', heading3],
    }),
    clause('tzf-2024-14', '3.2', '第三条（二）', parts14.two, {
      kind: 'item',
      parent: '3',
      headings: ['第二章 支持措施', heading3],
    }),
    ...['第四条 打造高水平创新生态', '第五条 支持应用场景建设', '第六条 优化科技服务'].map((text, index) =>
      clause(
        'tzf-2024-14',
        String(index + 4),
        text.slice(0, 3),
        `${text}。${'对符合条件的单位给予支持，具体标准以申报指南为准。'.repeat(6)}`,
      ),
    ),
    clause(
      'tzf-2024-14',
      '10',
      '第十条',
      '第十条 本办法自2024年7月1日起施行，由区科委负责解释。《通州区加强科技创新引领高质量发展支持办法》（通政发〔2022〕15号）同时废止。',
    ),
  ],
};

export const canned15: DocumentReply = {
  ...canned14,
  ...document15,
  dates: {
    issued: on('2022-11-09', '2022年11月9日'),
    effective_from: on('2023-01-01', '本办法自 2023 年 1 月 1 日起施行'),
  },
  relations: [
    { ...repeal, kind: 'repealed_by', target: 'tzf-2024-14', title: document14.title, number: document14.number },
  ],
  copies: [
    {
      file: '002_0da4adc2e67211bb.txt',
      range: [0, 100],
      differences: [{ clause: 'tzf-2022-15/3.1', here: '最高100万元', there: '最高 100 万元', note: '数字两侧空格' }],
    },
  ],
  absent: [],
  slips: [{ written: '管理辦法', right: '管理办法', clause: null }],
  clauses: [
    clause('tzf-2022-15', '3.1', '第三条（一）', '（一）支持加大研发投入。对研发费用给予最高100万元补助。', {
      kind: 'item',
    }),
  ],
};

export const cannedList: readonly ListedDocument[] = [canned14, canned15].map((document) => ({
  ...(document.id === 'tzf-2024-14' ? document14 : document15),
  title_source: 'text',
  clauses: document.clauses.length,
  copies: document.copies.length,
}));
