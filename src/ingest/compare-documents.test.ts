import { describe, expect, it } from 'vitest';
import { compareClauses } from '../policy/compare-clauses.ts';
import { built } from './testing/built-corpus.ts';
import { readCopy } from './testing/read-copy.ts';

const clausesOf = (id: string) => built.corpus.clauses.filter(({ document }) => document === id);

describe('通政发〔2022〕15号 beside 通政发〔2024〕14号', () => {
  const rows = compareClauses(clausesOf('tzf-2022-15'), clausesOf('tzf-2024-14'));
  const from = (path: string) => rows.find(({ here }) => here?.path === path);
  const to = (path: string) => rows.find(({ here, there }) => there?.path === path && here === null);
  const money = (row: ReturnType<typeof from>) =>
    row?.figures.filter(({ kind }) => kind === 'money').map(({ here, there }) => [here?.raw, there?.raw]);

  it('shows each clause of both once, or as a part', () => {
    const whole = rows.filter(({ part }) => part === null);
    const [here, there] = [whole.flatMap((row) => row.here ?? []), whole.flatMap((row) => row.there ?? [])];
    expect(new Set(here).size).toBe(here.length);
    expect(new Set(there).size).toBe(there.length);
    expect(new Set(rows.flatMap((row) => row.here ?? [])).size).toBe(clausesOf('tzf-2022-15').length);
    expect(new Set(rows.flatMap((row) => row.there ?? [])).size).toBe(clausesOf('tzf-2024-14').length);
  });

  it('finds what changed in its place, with the figures', () => {
    // 研发投入: 分档最高100万 -> 最高300万.
    expect(from('3.1')).toMatchObject({ kind: 'changed', isReworded: true });
    expect(money(from('3.1'))).toEqual([['100万元', '300万元']]);
    // 优秀团队: 10个 -> 20个.
    expect(from('6.1')?.figures).toMatchObject([{ here: { raw: '10个' }, there: { raw: '20个' } }]);
  });

  it('finds what moved', () => {
    // 研发机构资质 150万/50万 -> 创新平台 500万/200万.
    expect(from('3.6')).toMatchObject({ kind: 'moved', there: { path: '3.3' } });
    expect(money(from('3.6'))).toEqual([
      ['150万元', '500万元'],
      ['50万元', '200万元'],
    ]);
    expect(from('4.4')).toMatchObject({ kind: 'moved', there: { path: '4.2' } });
    expect(from('4.3')).toMatchObject({ kind: 'moved', there: { path: '4.4' } });
  });

  it('finds what was merged into another clause', () => {
    // 小升规, an item of its own before: 给予20万元 -> 最高支持20万元.
    expect(from('3.3')).toMatchObject({ part: 'here', there: { path: '3.2' } });
    expect(from('3.3')?.figures).toMatchObject([
      { here: { raw: '20万元', role: 'plain' }, there: { raw: '20万元', role: 'ceiling' } },
    ]);
    expect(from('4.1')).toMatchObject({ part: 'here', there: { path: '4.1' } });
  });

  it('finds what was dropped and what is new', () => {
    // 规升强, 新型研发机构.
    expect(from('3.4')?.kind).toBe('dropped');
    expect(from('3.5')?.kind).toBe('dropped');
    // 创新联合体, 孵化延链.
    expect(to('4.3')?.kind).toBe('added');
    expect(to('5.1')?.kind).toBe('added');
    expect(from('9')?.kind).toBe('same');
  });
});

describe('the two copies of 通政办发〔2022〕25号', () => {
  const rows = compareClauses(readCopy('tzbf-2022-25', 0).clauses, readCopy('tzbf-2022-25', 1).clauses);
  const words = (path: string) => {
    const row = rows.find(({ here }) => here?.path === path);
    const of = (kind: string) => row?.segments.filter((segment) => segment.kind === kind).map(({ text }) => text);
    return [of('removed'), of('added')];
  };

  it('differ in a handful of words', () => {
    expect(
      rows.filter(({ kind }) => kind === 'added' || kind === 'dropped').map(({ here, there }) => here ?? there),
    ).toEqual([]);
    expect(words('15')).toEqual([
      ['引', '于'],
      ['指', '予'],
    ]);
    const notice = rows.find(({ here }) => here?.path === 'notice');
    expect(notice?.figures).toMatchObject([{ here: { raw: '2022年11月12日' }, there: { raw: '2022年11月2日' } }]);
  });
});
