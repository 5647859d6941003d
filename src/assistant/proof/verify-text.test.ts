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
  it('finds each label of a list, whatever was read before', () => {
    const list =
      '依据通政发〔2024〕8号：（七）加大研发投入，每年最高300万元；（八）灯塔工厂最高300万元；（十三）专业服务机构落户最高200万元。';
    const once = states(list);
    expect(once).toEqual({
      citations: ['verified', 'verified', 'verified', 'verified'],
      figures: ['300万元 verified', '300万元 verified', '200万元 verified'],
    });
    expect(states(list)).toEqual(once);
  });
  it('holds a figure against the clause of its own label', () => {
    const list =
      '通政发〔2024〕8号：（七）研发投入最高300万元；（八）灯塔工厂最高200万元；（十三）专业服务机构落户最高300万元。';
    expect(states(list).figures).toEqual(['300万元 verified', '200万元 mismatch', '300万元 mismatch']);
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

  it.each([
    '通政发〔２０２４〕１４号第三条（一）最高支持３００万元。',
    '通政发2024年14号第三条（一）最高支持300万元。',
    '通政发2024年14号第3条第（一）项，最高支持三百万元。',
    '通政发〔2024〕14号第三条（一）最高支持叁佰万元。',
    '14号文3.1，最高支持300万元。',
    '通政发〔2024〕14号第三条（一）、（二）：加大研发投入，最高支持300万元。',
    '通政发〔2024〕14号第三条到第五条：加大研发投入，最高支持300万元。',
  ])('reads %s as the same', (text) => {
    const { citations, figures } = states(
      text.replace('14号文3.1', '《北京城市副中心加强科技创新引领高质量发展支持办法》（14号文）3.1'),
    );
    expect(citations).toEqual(['verified']);
    expect(figures).toEqual([expect.stringMatching(/ verified$/u)]);
  });
  it('holds the title of one document with the number of another for a mismatch', () => {
    const text =
      '《北京城市副中心加强科技创新引领高质量发展支持办法》（通政发〔2024〕8号）第三条（一）最高支持300万元。';
    expect(states(text)).toEqual({ citations: ['mismatch'], figures: ['300万元 unchecked'] });
    expect(states('《北京市建筑工程施工许可办法》（京政发〔2020〕1号）第三条。').citations).toEqual(['mismatch']);
  });
  it('holds the number of another office for none of ours', () => {
    expect(states('朝政发〔2024〕14号第三条（一）最高支持300万元。').citations).toEqual(['not_in_corpus']);
  });
  it.each([
    ['another branch', '通政发〔2024〕14号第三条（三）：国家级科技企业孵化器，最高支持200万元。'],
    ['another base', '通政办发〔2022〕21号第七条：按应缴税款的5%给予奖励。'],
    ['another beneficiary', '通政发〔2024〕14号第三条（二）：首次认定的大型企业，最高支持10万元。'],
    ['another period', '通政发〔2024〕14号第三条（二）：首次认定高新技术企业的，每年最高支持10万元。'],
    ['another department', '通政发〔2024〕14号第三条（一）：加大研发投入，向区税务局申请，最高支持300万元。'],
    [
      'another bound',
      '《北京市生产经营单位安全生产主体责任规定》第十二条（一）：从业人员总数300人以上的，应当设置安全生产管理机构。',
    ],
  ])('does not pass a figure with %s', (_, text) => {
    expect(states(text).figures.filter((figure) => figure.endsWith(' verified'))).toEqual([]);
  });
  it('says which of the clauses named is not there', () => {
    const { citations } = verify('通政发〔2024〕14号第八条到第二十条。');
    expect(citations[0]).toMatchObject({ state: 'mismatch', note: expect.stringContaining('第二十条') });
    expect(states('《北京市建筑工程施工许可办法》第二条之一规定。').citations).toEqual(['mismatch']);
  });
  it('gives every citation as it stands in the text, and passes no label that it cannot read', () => {
    const unread = {
      ...sources,
      interpret: (...asked: Parameters<typeof sources.interpret>) => ({
        ...sources.interpret(...asked),
        addresses: [],
      }),
    };
    const text = '通政发〔2024〕14号。第三条支持研发。';
    const { citations } = verifyText(text, calendarDate('2026-11-20'), { ...unread, revision: 'unread' });
    expect(citations.map(({ raw, state }) => [raw, state])).toEqual([
      ['通政发〔2024〕14号', 'verified'],
      ['第三条', 'unchecked'],
    ]);
  });
});
