import { describe, expect, it } from 'vitest';
import { calendarDate } from './calendar-date.ts';
import { type CitedClause, formatCitation } from './citation.ts';
import type { DatedFact } from './document.ts';

const on = (day: string): DatedFact => ({ date: calendarDate(day), quote: day, clause: null, computed: null });
const none: DatedFact = { date: null, reason: '文本没有写明' };
const text = '（一）强化研发投入引导。支持企业加大研发投入，按照研发投入情况，采取后补助方式最高支持300万元。';
const cited: CitedClause = {
  clause: { label: '第三条（一）', text },
  document: {
    title: '北京城市副中心加强科技创新引领高质量发展支持办法',
    number: '通政发〔2024〕14号',
    issued: on('2024-06-20'),
    effective_from: on('2024-07-01'),
    effective_until: none,
  },
  validity: { status: 'in_force', reason: '', since: calendarDate('2024-07-01'), clause: null },
  asOf: calendarDate('2026-11-20'),
};

describe('the citation line', () => {
  it('names document, number, clause, words, status and day', () => {
    expect(formatCitation({ ...cited, quote: '按照研发投入情况，采取后补助方式最高支持300万元。' })).toBe(
      '《北京城市副中心加强科技创新引领高质量发展支持办法》（通政发〔2024〕14号）第三条（一）：“……按照研发投入情况，采取后补助方式最高支持300万元。”（现行有效，2024年7月1日起施行；截至2026年11月20日）',
    );
  });

  it('quotes the whole clause when no words are chosen, or words that are not in it', () => {
    expect(formatCitation(cited)).toContain(`：“${text}”（`);
    expect(formatCitation({ ...cited, quote: '最高支持500万元' })).toContain(`：“${text}”（`);
  });

  it('ends a long quote at a sentence', () => {
    const long = '按规定办理。'.repeat(80);
    const line = formatCitation({ ...cited, clause: { label: '第九条', text: long } });
    expect(line).toContain(`：“${'按规定办理。'.repeat(50)}……”（`);
  });

  it('says what has ended, and why', () => {
    const validity = {
      status: 'repealed',
      reason: '自2024年7月1日起被通政发〔2024〕14号废止',
      since: null,
      clause: null,
    } as const;
    expect(formatCitation({ ...cited, validity })).toContain(
      '（已废止：自2024年7月1日起被通政发〔2024〕14号废止；截至2026年11月20日）',
    );
  });

  it('invents neither number nor date', () => {
    const document = { ...cited.document, number: null, effective_from: none, issued: none };
    const validity = { status: 'unknown', reason: '文本没有写明', since: null, clause: null } as const;
    expect(formatCitation({ ...cited, document, validity })).toMatch(
      /支持办法》第三条（一）.*（未写施行日期，未见废止：文本没有写明；截至2026年11月20日）$/,
    );
    expect(formatCitation({ ...cited, document: { ...document, issued: on('2023-05-04') } })).toContain(
      '（现行有效，2023年5月4日印发；',
    );
  });
});
