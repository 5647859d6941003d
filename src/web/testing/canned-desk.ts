import { Hono } from 'hono';
import type { EvaluationReport } from '../../evaluation/evaluation-report.ts';
import { calendarDate } from '../../policy/calendar-date.ts';
import type { Completion, MeasureReply, SearchHit, SearchReply } from '../client/replies.ts';
import { document14, document15 } from './canned-answers.ts';
import { canned14, canned15, cannedList } from './canned-documents.ts';

const DOCUMENTS = [canned14, canned15];
const CLAUSES = DOCUMENTS.flatMap((document) => document.clauses.map((clause) => ({ document, clause })));

const measure: MeasureReply = {
  id: 'tzf-2024-14/research-investment',
  title: '加大研发投入后补助',
  certainty: 'ceiling',
  status: 'in_force',
  status_reason: '',
  document: 'tzf-2024-14',
  quote: '',
  clause: 'tzf-2024-14/3.1',
  nature: 'support',
  recipients: [],
  department: '区科委',
  ...{ payment: null, period: null, per: null, quota: null, relations: [], parameters: [] },
  note: '文件只公布了上限',
  conditions: [{ label: '企业或研发机构', clause: 'tzf-2024-14/3.1', quote: '企业、研发机构' }],
  facts: [
    { name: 'research_spending_yuan', label: '研发投入', type: 'yuan', unit: '元', options: [] },
    { name: 'in_tongzhou', label: '注册在通州', type: 'boolean', unit: null, options: [] },
    { name: 'size', label: '企业规模', type: 'choice', unit: null, options: ['大型', '中小微'] },
  ],
};

/** Search, documents, clauses, measures, comparison, verification and deadlines over two documents. */
export function cannedDesk(): Hono {
  const app = new Hono();
  app.get('/api/search', (context) => context.json(searchFor(context.req.query('q') ?? '')));
  app.get('/api/suggest', (context) => context.json({ suggestions: COMPLETIONS[context.req.query('q') ?? ''] ?? [] }));
  app.get('/api/documents', (context) => context.json({ as_of: '2026-11-20', documents: cannedList }));
  app.get('/api/documents/:id', (context) => context.json(DOCUMENTS.find(({ id }) => id === context.req.param('id'))));
  app.get('/api/clauses/:document/:path{.+}', (context) => {
    const id = `${context.req.param('document')}/${context.req.param('path')}`;
    return context.json(clauseReply(id), CLAUSES.some(({ clause }) => clause.id === id) ? 200 : 404);
  });
  app.get('/api/measures', (context) => context.json({ measures: [measure] }));
  app.get('/api/measures/:id{.+}', (context) => context.json(measure));
  app.post('/api/calculate', async (context) => context.json(calculate(await context.req.json())));
  app.get('/api/cases/:code', (context) => {
    const code = context.req.param('code');
    const reply = code === REPLIED_CODE ? { text: '请到区科委窗口办理。', at: '2026-11-20T04:00:00.000Z' } : null;
    return code === UNKNOWN_CODE ? context.json({}, 404) : context.json({ ...CASE, code, reply });
  });
  app.get('/api/compare', (context) => context.json(COMPARISON));
  app.post('/api/verify', (context) => context.json(VERIFICATION));
  app.post('/api/deadline', (context) => context.json(DEADLINE));
  app.get('/healthz', (context) =>
    context.json({ status: 'ok', revision: 'a1b2c3', documents: 2, clauses: 12, measures: 1, model: null }),
  );
  app.get('/evaluation.json', (context) => context.json(EVALUATION));
  return app;
}

/** The one to which a person replied, and one that nothing has. */
export const REPLIED_CODE = 'K7MP3XQ9';
export const UNKNOWN_CODE = '22222222';
const CASE = {
  question: '研发投入能补多少',
  text: '最高300万元。',
  clauses: [{ id: 'tzf-2024-14/3.1', name: '通政发〔2024〕14号第三条（一）' }],
  facts: [],
  note: '',
  reply: null,
};

/** By what is typed; pinyin finds no clause here. */
const COMPLETIONS: Readonly<Record<string, readonly Completion[]>> = {
  yftr: [
    { kind: 'term', text: '研发投入', id: null, detail: null, status: null },
    {
      kind: 'document',
      text: document14.title,
      id: document14.id,
      detail: document14.number,
      status: document14.status,
    },
  ],
  '2022': [
    {
      kind: 'document',
      text: document15.title,
      id: document15.id,
      detail: document15.number,
      status: document15.status,
    },
  ],
  支持: [
    {
      kind: 'clause',
      text: '支持加大研发投入',
      id: 'tzf-2022-15',
      detail: '通政发〔2022〕15号第三条（一）',
      status: 'repealed',
    },
  ],
};

/** Clauses that hold every word, or whose number and label are named: `14号 3条`. */
function searchFor(query: string): SearchReply {
  const words = query.split(/\s+/u).filter((word) => word !== '');
  const hits = CLAUSES.flatMap(({ document, clause }): SearchHit[] => {
    const name = `${document.number}${clause.label}${clause.path}条${clause.text}`;
    if (!words.every((word) => name.includes(word))) return [];
    const highlights = words.flatMap((word): [number, number][] => {
      const at = clause.text.indexOf(word);
      return at < 0 ? [] : [[at, at + word.length]];
    });
    return [
      {
        clause,
        document: document.id === 'tzf-2024-14' ? document14 : document15,
        score: 1,
        highlights,
        reasons: [],
        elsewhere: [],
      },
    ];
  });
  const interpreted = { text: query, addresses: [], corrections: [], synonyms: [] };
  const found = { total: hits.length, took_ms: 1, hits, suggestions: [], answer: null };
  return { query, interpreted, as_of: '2026-11-20', ...found };
}

function clauseReply(id: string) {
  const found = CLAUSES.find(({ clause }) => clause.id === id);
  if (!found) return { title: '没有这一条', detail: `没有找到${id}。`, status: 404 };
  const { document, clause } = found;
  return {
    ...{ as_of: '2026-11-20', clause: { ...clause, departments: ['区科委'] }, document },
    ...{ status: document.status, status_reason: document.status_reason, status_clause: null, context: [] },
    citation: `《${document.title}》（${document.number}）${clause.label}：“${clause.text}”（现行有效，2024年7月1日起施行；截至2026年11月20日）`,
    later: id === 'tzf-2022-15/3.1' ? [{ clause: { ...clause, id: 'tzf-2024-14/3.1' }, document: document14 }] : [],
    measures: id === measure.clause ? [measure] : [],
  };
}

function calculate({ facts }: { facts: Record<string, unknown> }) {
  const isOpen = facts.research_spending_yuan === undefined;
  return {
    ...{
      measure: measure.id,
      title: measure.title,
      as_of: '2026-11-20',
      status: 'in_force',
      status_reason: '',
      since: null,
    },
    outcome: isOpen ? 'more_information' : 'eligible',
    amount: isOpen ? null : { certainty: 'ceiling', unit: 'yuan', max: '3000000.00', note: '' },
    missing: isOpen ? ['research_spending_yuan'] : [],
    ...{ failed: [], premises: [], conditions: [], citations: [] },
    trace: isOpen ? [] : [{ step: '上限', value: '3000000 元', clause: measure.clause, quote: '最高支持300万元' }],
    text: isOpen
      ? '加大研发投入后补助：金额还不能确定。请再告诉我：研发投入。'
      : '最高 300 万元，实际金额由区科委核定。',
  };
}

const [old, current] = [canned15.clauses[0], canned14.clauses.find(({ path }) => path === '3.1')];

const COMPARISON = {
  as_of: '2026-11-20',
  a: { document: document15, clause: null },
  b: { document: document14, clause: null },
  rows: [
    {
      kind: 'changed',
      here: old,
      there: current,
      segments: [
        { kind: 'equal', text: '支持加大研发投入。' },
        { kind: 'removed', text: '对研发费用给予最高100万元补助' },
        { kind: 'added', text: '按照研发投入情况，采取后补助方式最高支持300万元' },
        { kind: 'equal', text: '。' },
      ],
      figures: [
        { kind: 'money', here: { raw: '100万元', role: 'ceiling' }, there: { raw: '300万元', role: 'ceiling' } },
      ],
    },
    { kind: 'same', here: current, there: current, segments: [{ kind: 'equal', text: '相同的条款' }], figures: [] },
    { kind: 'added', here: null, there: current, segments: [{ kind: 'added', text: '新增的条款' }], figures: [] },
  ],
};

const VERIFICATION = {
  as_of: '2026-11-20',
  citations: [
    { raw: '通政发〔2024〕14号第三条（一）', state: 'verified', clause: 'tzf-2024-14/3.1', note: '' },
    { raw: '通政发〔2022〕15号', state: 'repealed', note: '自2024-07-01起被通政发〔2024〕14号废止' },
  ],
  figures: [
    { raw: '500万元', state: 'mismatch', clause: 'tzf-2024-14/3.1', expected: '300万元', note: '' },
    { raw: '30天', state: 'unchecked', note: '所引条款里没有这个期限' },
  ],
};

const DEADLINE = {
  as_of: '2026-11-20',
  from: '2026-09-28',
  days: 5,
  unit: 'working_day',
  readings: [
    {
      label: '工作日',
      due: '2026-10-10',
      next_working_day: null,
      skipped: ['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04', '2026-10-05', '2026-10-06', '2026-10-07'],
      estimated: false,
    },
  ],
  convention: '起算日当日不计入；法定节假日、休息日不计，调休上班日计入。',
};

const EVALUATION: EvaluationReport = {
  made_on: calendarDate('2026-11-19'),
  revision: '0f9e8d7c6b5a',
  sets: [
    {
      name: 'own',
      questions: 174,
      search: [
        { kind: 'support', count: 62, recall10: 0.9677, hit1: 0.7419, hit3: 0.8871, ndcg10: 0.8671 },
        { kind: 'all', count: 62, recall10: 0.9677, hit1: 0.7419, hit3: 0.8871, ndcg10: 0.8671 },
      ],
      answers: { citation_recall: 0.9753, refusal_accuracy: 1, stale_as_basis: 0 },
    },
  ],
};
