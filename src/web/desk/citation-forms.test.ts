import { describe, expect, it } from 'vitest';
import type { ClauseReply } from '../client/replies.ts';
import { document14 } from '../testing/canned-answers.ts';
import { canned14 } from '../testing/canned-documents.ts';
import { fullForm, spokenForm, withoutLabel } from './citation-forms.ts';

const text = '（一）支持加大研发投入。采取后补助方式最高支持300万元。';
const reply: ClauseReply = {
  as_of: '2026-11-20',
  clause: {
    id: 'tzf-2024-14/3.1',
    label: '第三条（一）',
    headings: [],
    text,
    path: '3.1',
    kind: 'item',
    heading: null,
    departments: [],
    columns: null,
    source: { file: '14.txt', ranges: [] },
  },
  status: 'in_force',
  status_reason: '',
  status_clause: null,
  document: document14,
  citation: `《办法》（通政发〔2024〕14号）第三条（一）：“${text}”（现行有效；截至2026年11月20日）`,
  later: [],
  context: [],
  measures: [],
};

describe('a clause as it is told', () => {
  it('says where it stands, its words and whether it holds, in one breath', () => {
    expect(spokenForm(reply)).toBe(
      '通政发〔2024〕14号第三条（一）：支持加大研发投入。采取后补助方式最高支持300万元。（现行有效）',
    );
    const long = { ...reply, clause: { ...reply.clause, text: `（一）${'按规定办理。'.repeat(60)}` } };
    expect(spokenForm(long)).toMatch(/：(?:按规定办理。){20}……（现行有效）$/u);
  });

  it('carries amendments and address, and does not repeat the label', () => {
    const relation = { kind: 'amended_by', target: null, title: '修改决定', number: '通政发〔2025〕1号' } as const;
    const document = { ...canned14, relations: [{ ...relation, from: null, clause: null, quote: '' }] };
    expect(fullForm(reply, document, 'https://policy.example').split('\n')).toEqual([
      '《办法》（通政发〔2024〕14号）第三条（一）：“支持加大研发投入。采取后补助方式最高支持300万元。”（现行有效；截至2026年11月20日）',
      '被修改，依据通政发〔2025〕1号',
      '网址：https://policy.example/d/tzf-2024-14/3.1',
    ]);
  });

  it('leaves words that only look like a label', () => {
    expect(withoutLabel('第三条', '（一）甲')).toBe('（一）甲');
    expect(withoutLabel('第八条', '第八条 举报人')).toBe('举报人');
    expect(withoutLabel('13.', '13. 发展首店')).toBe('发展首店');
    expect(withoutLabel('〔附则〕', '本办法自发布之日起施行。')).toBe('本办法自发布之日起施行。');
  });
});
