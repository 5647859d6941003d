import type { Answer } from '../../assistant/answer.ts';
import type { Sources } from '../../assistant/dependencies.ts';
import { NOTICE } from '../../assistant/messages.ts';
import { findDeadline } from '../../calculator/deadline.ts';
import type { Measure } from '../../calculator/measure.ts';
import type { Match, Outcome } from '../../calculator/outcome.ts';
import { makeWorkingDays } from '../../calculator/working-calendar.ts';
import { openDatabase } from '../../platform/node/open-database.ts';
import { openCases } from '../../platform/sql-cases.ts';
import { SqlStore } from '../../platform/sql-store.ts';
import { calendarDate } from '../../policy/calendar-date.ts';
import { holdClauses } from '../../policy/clauses.ts';
import type { Fact } from '../../policy/fact.ts';
import { normalise } from '../../policy/normalise.ts';
import { validityOfClause } from '../../policy/validity.ts';
import { makeNameFinder } from '../../question/document-names.ts';
import { indexLabels, readAddresses } from '../../question/read-address.ts';
import { readCoined } from '../../question/read-coined.ts';
import { readForm } from '../../question/read-form.ts';
import { signsOf } from '../../question/read-number.ts';
import { readWantedText } from '../../question/read-wanted-text.ts';
import { Utterance } from '../../question/utterance.ts';
import type { Passage, SearchResult } from '../../retrieval/search-result.ts';
import { createApp } from '../app.ts';
import type { Dependencies, LogEntry } from '../dependencies.ts';
import { SAMPLE_CLAUSES, SAMPLE_DOCUMENTS, SAMPLE_JURISDICTIONS, SAMPLE_SERVICE } from './sample-corpus.ts';

const documents = new Map(SAMPLE_DOCUMENTS.map((document) => [document.id, document]));
const clauses = holdClauses(SAMPLE_CLAUSES);
const book = {
  ...{ documents, signs: signsOf(documents.values(), SAMPLE_JURISDICTIONS) },
  ...{ findNames: makeNameFinder(documents.values(), SAMPLE_JURISDICTIONS), labelled: indexLabels(clauses) },
};

const fact: Fact = {
  name: 'research_spending_yuan',
  label: '研发投入',
  type: 'yuan',
  unit: '元',
  options: [],
  said: {},
  prompt: '上一年度研发投入是多少？',
  words: ['研发投入'],
  effort: 2,
};

const measure: Measure = {
  id: 'tzf-2024-14/research-investment',
  document: 'tzf-2024-14',
  clause: 'tzf-2024-14/3.1',
  quote: '最高支持300万元',
  title: '加大研发投入',
  nature: 'support',
  recipients: ['企业'],
  certainty: 'ceiling',
  department: '区科委',
  payment: '后补助',
  period: null,
  per: null,
  counts: null,
  unit: 'yuan',
  parameters: [
    {
      name: 'cap',
      label: '上限',
      unit: 'yuan',
      versions: [
        {
          ...{ value: '3000000', written: '300万元', said: null, from: calendarDate('2024-07-01'), until: null },
          ...{ clause: 'tzf-2024-14/3.1', quote: '最高支持300万元' },
        },
      ],
    },
  ],
  conditions: [],
  amount: null,
  parts: [],
  illustration: null,
  note: null,
  quota: null,
  relations: [],
  keywords: [],
  in_force: null,
  facts: ['research_spending_yuan'],
  examples: [],
};

const search: Sources['search'] = async ({ query, asOf, limit = 10, offset = 0, scope }): Promise<SearchResult> => {
  const passages = SAMPLE_CLAUSES.flatMap((clause): Passage[] => {
    const holder = documents.get(clause.document);
    const start = clause.text.indexOf(query);
    if (!holder || start < 0) return [];
    const validity = validityOfClause(clause, holder, asOf);
    if (scope === 'current' && validity.status !== 'in_force') return [];
    const found = { clause, document: holder, validity, score: 1, coverage: 1, reasons: ['原文'], elsewhere: [] };
    return [{ ...found, highlights: [[start, start + query.length]] }];
  });
  return {
    interpreted: interpret(query, asOf),
    verdict: { kind: 'held', likelihood: 1, unstated: null },
    strange: [],
    total: passages.length,
    hits: passages.slice(offset, offset + limit),
    suggestions: [],
  };
};

const interpret: Sources['interpret'] = (text) => {
  const nothing = {
    addresses: readAddresses(normalise(text), book),
    phrases: [],
    dates: [],
    places: [],
    amounts: [],
    departments: [],
    officeLevel: null,
    synonyms: [],
    matters: [],
    ...{
      level: null,
      parts: [],
      cases: [],
      things: [],
      isBare: false,
      titles: [],
      contentOf: [],
      elsewhere: [],
      corrected: text,
    },
    ...{ form: readForm(text), wants: readWantedText(text), coined: readCoined(text) },
  };
  return {
    text: new Utterance(text),
    act: 'look_up' as const,
    asks: [],
    named: [],
    validity: null,
    corrections: [],
    ...nothing,
  };
};

const readActs: Sources['readActs'] = () => ({
  ...{ new_topic: 1, value: 0, member: 0, attribute: 0, place: 0, date: 0, back: 0, answer: 0, social: 0 },
});

const calculate: Sources['calculate'] = (id, facts, asOf): Outcome => ({
  kind: 'research_spending_yuan' in facts ? 'eligible' : 'more_information',
  measure: id,
  title: measure.title,
  as_of: asOf,
  status: 'in_force',
  status_reason: '',
  since: null,
  superseded_by: null,
  applies_instead: null,
  amount: { certainty: 'ceiling', unit: 'yuan', max: '3000000.00', note: '文件只公布了上限' },
  missing: 'research_spending_yuan' in facts ? [] : ['research_spending_yuan'],
  failed: [],
  premises: [],
  conditions: [],
  trace: [],
  citations: [],
  result: '最高300万元',
  reasons: [],
  text: '最高300万元（上限）。',
});

const match: Sources['match'] = (facts, asOf): Match => {
  const {
    as_of: _,
    status_reason,
    conditions,
    trace,
    citations,
    result,
    reasons,
    ...matched
  } = calculate(measure.id, facts, asOf);
  const place = { document: measure.document, clause: measure.clause, nearest_miss: false, met: [] };
  const sorted = { eligible: [], more_information: [{ ...matched, ...place }], not_eligible: [], ended: [] };
  return { as_of: asOf, facts, ...sorted, combined: null, next_question: null };
};

const workingDays = makeWorkingDays({ years: [], holidays: [], workdays: [] });

/** Sources over a corpus of seven clauses and one measure. */
export const SAMPLE_SOURCES: Sources = {
  revision: 'sample',
  documents,
  clauses,
  ...{ jurisdictions: SAMPLE_JURISDICTIONS, service: SAMPLE_SERVICE, signs: book.signs },
  measures: new Map([[measure.id, measure]]),
  facts: new Map([[fact.name, fact]]),
  search,
  interpret,
  readLanguage: (text) => ({ language: 'zh', text }),
  gloss: () => null,
  listWords: () => [],
  readActs,
  readProfile: (_, facts) => ({
    understood: [],
    facts,
    trades: [],
    tradeNames: [],
    plans: [],
    likelyPlans: [],
    needs: [],
    isMover: false,
    level: null,
  }),
  trades: [],
  plans: [],
  tradeFacts: new Set(),
  calculate,
  match,
  findNextQuestion: () => null,
  findNextQuestions: () => [],
  findDeadline: (request) => findDeadline(request, workingDays),
  likenessTo: () => () => 0,
  askingWords: {},
  isKnownTerm: () => true,
};

/** The app over the sample, with what it logged; every part can be replaced. */
export function makeSampleApp(over: Partial<Dependencies> = {}) {
  const logged: LogEntry[] = [];
  const database = openDatabase(':memory:');
  const store = new SqlStore(database);
  const dependencies: Dependencies = {
    clock: () => new Date('2026-11-20T04:00:00Z'),
    newId: () => crypto.randomUUID(),
    sources: SAMPLE_SOURCES,
    suggest: (typed) => [{ kind: 'term', text: typed, id: null, detail: null }],
    answer: async (request) => ({
      ...SAMPLE_ANSWER,
      as_of: request.as_of,
      conversation: request.conversation ?? 'talk',
    }),
    store,
    cases: openCases(database),
    findPage: async () => null,
    addressOf: () => '192.0.2.1',
    model: null,
    settings: {
      widgetOrigins: ['https://portal.example'],
      allowedHosts: [],
      publicOrigin: null,
      rateLimitPerMinute: 0,
      bodyLimitBytes: 65_536,
    },
    log: (entry) => logged.push(entry),
    ...over,
  };
  return { app: createApp(dependencies), dependencies, logged };
}

const cited = SAMPLE_CLAUSES[1];

export const SAMPLE_ANSWER: Answer = {
  id: 'answer-1',
  conversation: 'talk',
  as_of: calendarDate('2026-11-20'),
  status: 'answered',
  text: '**最高300万元，文件只公布了上限。**[1]\n\n1. 加大研发投入 · 最高300万元（上限）。[1]',
  citations: [
    {
      n: 1,
      role: 'basis',
      clause: { id: cited?.id ?? '', label: cited?.label ?? '', text: cited?.text ?? '' },
      quote: '最高支持300万元',
      document: {
        ...{
          id: 'tzf-2024-14',
          title: '北京城市副中心加强科技创新引领高质量发展支持办法',
          number: '通政发〔2024〕14号',
        },
        ...{
          issuer: '北京市通州区人民政府',
          level: 'district',
          kind: 'support',
          status: 'in_force',
          status_reason: '',
        },
        ...{ issued: null, effective_from: calendarDate('2024-07-01'), effective_until: null },
      },
    },
  ],
  amounts: [],
  question: { fact: 'research_spending_yuan', prompt: '上一年度研发投入是多少？', options: [], decides: 1 },
  understood: [],
  next_steps: [],
  suggestions: [],
  notice: NOTICE,
  day_notice: null,
  took_ms: 1,
};
