import { describe, expect, it } from 'vitest';
import { openSources } from '../../cli/open-sources.ts';
import { calendarDate } from '../../policy/calendar-date.ts';
import { verifyText } from './verify-text.ts';

const { sources } = openSources();
const verify = (text: string, asOf = '2026-11-20') => verifyText(text, calendarDate(asOf), sources);
const states = (text: string, asOf?: string) => {
  const { citations, figures } = verify(text, asOf);
  return {
    citations: citations.map(({ state }) => state),
    figures: figures.map(({ raw, state }) => `${raw} ${state}`),
  };
};

describe('checking a pasted text', () => {
  it('verifies a citation and the figure it gives', () => {
    expect(states('根据通政发〔2024〕14号第三条（一），最高支持300万元。')).toEqual({
      citations: ['verified'],
      figures: ['300万元 verified'],
    });
  });
  it('finds a wrong figure and says what the clause says', () => {
    const { figures } = verify('根据通政发〔2024〕14号第三条（一），最高支持500万元。');
    expect(figures[0]).toMatchObject({ state: 'mismatch', expected: '最高支持300万元', clause: 'tzf-2024-14/3.1' });
  });
  it('does not let a ceiling pass as a grant', () => {
    expect(states('根据通政发〔2024〕14号第三条（一），给予300万元。').figures).toEqual(['300万元 mismatch']);
  });
  it('calls a repealed rule repealed, not false', () => {
    expect(states('按通政发〔2022〕15号第三条（二）给予10万元的资金支持。')).toEqual({
      citations: ['repealed'],
      figures: ['10万元 repealed'],
    });
  });
  it('calls an expired rule expired and a future one not yet effective', () => {
    expect(states('通政办发〔2022〕27号第三条最高支持200万元。').citations).toEqual(['expired']);
    expect(states('通政发〔2024〕14号第三条（一）最高支持300万元。', '2024-06-01').citations).toEqual([
      'not_yet_effective',
    ]);
  });
  it('says that a document is not held rather than that it is false', () => {
    expect(states('通政办发〔2022〕26号第二条给予20万元。').citations).toEqual(['not_in_corpus']);
  });
  it('finds the clause that a figure was moved to', () => {
    const { figures } = verify('通政办发〔2022〕21号第九条规定按当次罚款金额的5%给予奖励。');
    expect(figures[0]).toMatchObject({ raw: '5%', state: 'renumbered', clause: 'tzbf-2022-21/7' });
  });
  it('never passes what it did not check', () => {
    expect(states('听说可以拿80万元。').figures).toEqual(['80万元 unchecked']);
  });
  it('holds a sentence without a citation against the one before it', () => {
    expect(states('通政发〔2024〕14号第三条（一）支持研发投入。最高300万元。').figures).toEqual(['300万元 verified']);
  });
  it('reads every sloppy form of a document number', () => {
    for (const number of ['通政发[2024]14号', '通政发（2024）14 号', '通政发【2024】14号'])
      expect(states(`${number}第三条（一）最高支持300万元。`).citations).toEqual(['verified']);
  });
  it('passes its own answers', () => {
    const line =
      '《北京城市副中心加强科技创新引领高质量发展支持办法》（通政发〔2024〕14号）第三条（二）最高支持10万元。';
    expect(states(line).figures).toEqual(['10万元 verified']);
  });
});
