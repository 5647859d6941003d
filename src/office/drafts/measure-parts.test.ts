import { describe, expect, it } from 'vitest';
import { correctNotation, correctParts, isPartPath, listParts, partsOfNotation } from './measure-parts.ts';

const FILE = `# yaml-language-server: $schema=measure.schema.json
document: tz-1 # 某办法

measures:
  - id: one
    title: 首次认定奖励
    recipient: [企业]
    clause: 3.10
    quote: 最高支持10万元
    parameters:
      cap: { label: 上限, value: 10万元, quote: 最高支持10万元 }
    # 仔细核对
    conditions:
      - { fact: first, is: true, clause: 3.10, quote: 首次认定 }
      - { fact: pool, is: true, clause: 3.10, quote: 培育库 }
    amount: { ceiling: cap }
  - id: two
    title: 另一项
`;

describe('the parts of a measure', () => {
  it('are listed with their words, lists item by item with a place for one more', () => {
    const parts = new Map(
      listParts(FILE)
        .get('one')
        ?.map(({ path, text }) => [path, text]),
    );
    expect(parts.get('clause')).toBe('3.10');
    expect(parts.get('parameters.cap.value')).toBe('10万元');
    expect(parts.get('conditions.1')).toBe('{ fact: pool, is: true, clause: 3.10, quote: 培育库 }');
    expect([parts.get('conditions.2'), parts.get('department')]).toEqual(['', '']);
    expect(parts.get('amount')).toBe('{ ceiling: cap }');
  });

  it('are changed one by one, and the rest of the file stays as it was written', () => {
    const corrected = correctParts(FILE, 'one', {
      ...{ 'parameters.cap.value': '12万元', department: '区科委', 'conditions.0': '', title: '首次认定奖励' },
      'conditions.2': '{ fact: third, is: true, clause: 4, quote: 新的 }',
    });
    expect(corrected).toBe(
      FILE.replace('value: 10万元', 'value: 12万元')
        .replace('      - { fact: first, is: true, clause: 3.10, quote: 首次认定 }\n', '')
        .replace('quote: 培育库 }\n', 'quote: 培育库 }\n      - { fact: third, is: true, clause: 4, quote: 新的 }\n')
        .replace('    amount: { ceiling: cap }\n', '    amount: { ceiling: cap }\n    department: 区科委\n'),
    );
  });

  it('are left alone where nothing else is said', () => {
    const same = Object.fromEntries((listParts(FILE).get('one') ?? []).map(({ path, text }) => [path, text]));
    expect(correctParts(FILE, 'one', same)).toBe(FILE);
  });

  it('of a draft change the same way', () => {
    const draft = { id: 'a', title: '甲', conditions: [{ fact: 'x', is: true, clause: '3.1', quote: '乙' }] };
    expect(correctNotation(draft, { title: '丙', 'conditions.0': '' })).toEqual({
      id: 'a',
      title: '丙',
      conditions: [],
    });
    expect(partsOfNotation(draft).find(({ path }) => path === 'conditions.0')?.text).toContain('fact: x');
  });

  it.each(['id', 'examples', '__proto__.x', 'parameters.constructor', 'conditions.100', 'conditions.0.fact', ''])(
    'do not include %s',
    (path) => {
      expect(isPartPath(path)).toBe(false);
      expect(correctParts(FILE, 'one', { [path]: 'x' })).toBe(FILE);
    },
  );
});
