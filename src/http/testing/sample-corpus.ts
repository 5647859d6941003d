import { readFileSync } from 'node:fs';
import { calendarDate } from '../../policy/calendar-date.ts';
import type { Clause } from '../../policy/clause.ts';
import type { DatedFact, PolicyDocument } from '../../policy/document.ts';
import type { Jurisdictions } from '../../policy/jurisdiction.ts';
import { parseIdentity } from '../../policy/parse-identity.ts';

const on = (day: string, clause: string | null = null): DatedFact => ({
  date: calendarDate(day),
  quote: day,
  clause,
  computed: null,
});
const unsaid: DatedFact = { date: null, reason: '文本没有写明' };

const clause = (document: string, path: string, over: Partial<Clause>): Clause => ({
  id: `${document}/${path}`,
  document,
  path,
  label: path,
  kind: 'article',
  heading: null,
  headings: [],
  parent: null,
  text: '',
  own: over.text ?? '',
  departments: [],
  period: null,
  columns: null,
  source: { file: 'sample.txt', ranges: [[0, 10]] },
  ...over,
});

/** A district of a city. */
export const SAMPLE_JURISDICTIONS: Jurisdictions = {
  ...{ home: '110112', held: ['110112', '110000'], seats: { home: '通州区', elsewhere: '北京市外' } },
  places: [
    { code: '110000', name: '北京市', aliases: ['北京'], within: [], signs: [], bodies: [] },
    {
      code: '110112',
      name: '通州区',
      aliases: ['通州'],
      within: [],
      signs: [{ sign: '通政发', id: 'tzf' }],
      bodies: [],
    },
  ],
};

/** The settings of the corpus that comes with the project. */
export const SAMPLE_SERVICE = parseIdentity(
  readFileSync(new URL('../../../corpus/service.yaml', import.meta.url), 'utf8'),
  SAMPLE_JURISDICTIONS,
);

const document = (id: string, over: Partial<PolicyDocument>): PolicyDocument => ({
  id,
  title: id,
  title_source: 'text',
  aliases: [],
  number: null,
  number_printed: null,
  issuer: '北京市通州区人民政府',
  issuer_reason: null,
  jurisdiction: SAMPLE_JURISDICTIONS.home,
  level: 'district',
  kind: 'support',
  issued: unsaid,
  effective_from: unsaid,
  effective_until: unsaid,
  period_end: null,
  relations: [],
  copies: [],
  absent: [],
  interpreter: null,
  slips: [],
  ...over,
});

/** Two documents of which the older was repealed by the newer. */
export const SAMPLE_DOCUMENTS: readonly PolicyDocument[] = [
  document('tzf-2024-14', {
    title: '北京城市副中心加强科技创新引领高质量发展支持办法',
    number: '通政发〔2024〕14号',
    effective_from: on('2024-07-01', 'tzf-2024-14/closing'),
  }),
  document('tzf-2022-15', {
    title: '北京城市副中心科技创新支持办法（旧）',
    number: '通政发〔2022〕15号',
    issued: on('2022-08-01'),
    relations: [
      {
        kind: 'repealed_by',
        target: 'tzf-2024-14',
        title: null,
        number: '通政发〔2024〕14号',
        from: calendarDate('2024-07-01'),
        clause: 'tzf-2024-14/closing',
        quote: '同时废止',
      },
    ],
  }),
];

export const SAMPLE_CLAUSES: readonly Clause[] = [
  clause('tzf-2024-14', '3', {
    label: '第三条',
    text: '第三条　支持以下活动：（一）…（二）…',
    own: '第三条　支持以下活动：',
  }),
  clause('tzf-2024-14', '3.1', {
    label: '第三条（一）',
    kind: 'item',
    parent: '3',
    headings: ['第三条 支持以下活动'],
    text: '（一）加大研发投入。按照研发投入情况，采取后补助方式最高支持300万元。',
  }),
  clause('tzf-2024-14', '3.2', {
    label: '第三条（二）',
    kind: 'item',
    parent: '3',
    text: '（二）建设平台。最高支持200万元。',
  }),
  clause('tzf-2024-14', '4', { label: '第四条', text: '第四条　支持首台套应用。' }),
  clause('tzf-2024-14', 'annex-1/60', {
    label: '附件1第60项',
    kind: 'row',
    text: '60 贷款贴息',
    columns: { 事项: '贷款贴息' },
  }),
  clause('tzf-2024-14', 'closing', { label: '〔附则〕', kind: 'closing', text: '本办法自2024年7月1日起施行。' }),
  clause('tzf-2022-15', '3.1', { label: '第三条（一）', kind: 'item', text: '（一）研发补助，最高100万元。' }),
];
