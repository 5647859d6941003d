import { describe, expect, it } from 'vitest';
import { openSources } from '../../cli/open-sources.ts';
import { calendarDate } from '../../policy/calendar-date.ts';
import { answerFromMemory } from '../answer-question.ts';
import { type ConversationState, EMPTY_STATE, readState } from './state.ts';

const { sources } = openSources();
const TODAY = calendarDate('2026-11-20');

const talk = (...messages: readonly string[]) => talkOn(TODAY, ...messages);

async function talkOn(day: typeof TODAY, ...messages: readonly string[]) {
  let state: ConversationState = EMPTY_STATE;
  let text = '';
  let status = '';
  for (const message of messages) {
    const answered = await answerFromMemory({ message, as_of: day }, state, sources);
    state = answered.state;
    ({ text, status } = answered.answer);
  }
  return { state, text, status };
}

const factOf = (state: ConversationState, name: string) => state.profile.find(({ fact }) => fact === name)?.value;

describe('the state of a conversation', () => {
  it('is plain JSON that comes back as it was', async () => {
    const { state } = await talk('举报工厂偷排，罚了10万，我能拿多少');
    expect(readState(JSON.parse(JSON.stringify(state)))).toEqual(state);
  });

  it('is forgotten rather than trusted when it has another shape', () => {
    expect(readState({ facts: {}, query: '高企' })).toEqual(EMPTY_STATE);
  });

  it('keeps the fact that was said when another is only supposed', async () => {
    const { state, text } = await talk('举报工厂偷排，罚款10万，我能拿多少', '要是罚款20万呢');
    expect(factOf(state, 'fine_yuan')).toBe('100000');
    expect(text).toContain('10,000元');
  });

  it('corrects a fact', async () => {
    const { state } = await talk('举报工厂偷排，罚款10万，我能拿多少', '说错了，罚款是30万');
    expect(factOf(state, 'fine_yuan')).toBe('300000');
  });

  it('leaves the focus where it is when something is said in passing', async () => {
    const { state } = await talk('举报工厂偷排，罚款10万，我能拿多少', '好的，谢谢');
    expect(state.focus?.documents[0]).toBe('tzbf-2022-21');
  });

  it.each(['谢谢啊', '好的谢谢'])('asks for nothing with words of company: %s', async (words) => {
    const { status, text } = await talk('举报工厂偷排，罚款10万，我能拿多少', words);
    expect(status).toBe('clarify');
    expect(text).not.toContain('没有写');
  });

  it('goes back to an earlier topic', async () => {
    const { state } = await talk(
      '举报工厂偷排，罚款10万，我能拿多少',
      '建筑工程施工许可证几天能办下来',
      '说回刚才的举报奖励',
    );
    expect(state.focus?.documents[0]).toBe('tzbf-2022-21');
  });
});

describe('an attribute of what is in focus', () => {
  it('is never answered from another document', async () => {
    const { text } = await talk('通州的公司搞研发，区里最多给多少', '依据是哪一条');
    expect(text).toContain('第三条（一）');
  });

  it('is said to be missing, with whom to ask, where the text does not say it', async () => {
    const { text } = await talk('通州的公司搞研发，区里最多给多少', '要交什么材料');
    expect(text).toContain('没有写申报材料');
    expect(text).toContain('12345');
  });

  it('is the end of a text, with the clause that says so', async () => {
    const { text } = await talk('餐饮的“深夜食堂”还有钱吗', '哪天停的');
    expect(text).toContain('2025年12月31日');
  });
});

describe('what brings words of its own', () => {
  it('is looked for in the document in focus: the clause of a number, and the article that punishes', async () => {
    const asked = '软件公司一共280人，安全员得配几个';
    expect((await talk(asked, '派遣的凭啥算我头上，哪条写的')).text).toContain('第十三条');
    expect((await talk(asked, '不配罚多少')).text).toContain('第三十六条');
  });

  it('becomes the topic where another clause answers it', async () => {
    const { text } = await talk('举报工厂偷排，罚款10万，我能拿多少', '要是我匿名举报呢，给不给', '多久给个准信儿');
    expect(text).toContain('15个工作日');
  });

  it('may name a place that the document has a rule for', async () => {
    const { status, state } = await talk('外资研发中心怎么认定', '香港老板投的算吗');
    expect(status).toBe('answered');
    expect(state.focus?.documents[0]).toBe('bj-foreign-research-centres');
  });

  it('may tell a fact of what is in focus, whichever 那 is meant', async () => {
    const { text } = await talk('举报工厂偷排，罚款10万，我能拿多少', '我就在那厂上班，还没辞');
    expect(text).toContain('200%');
  });

  it('reads no trade from the words by which people are counted', async () => {
    const asked = '我们是道路运输公司，240个人，至少要配几个专职安全管理员？';
    const { state, text } = await talk(asked, '还有100个劳务派遣的没算在里面');
    expect(text).toContain('4人');
    expect(factOf(state, 'sector')).toBe('交通运输');
  });

  it('takes nobody who says 我 for a person', async () => {
    const { state } = await talk('我开仓储的，一共280人，安全员得配几个');
    expect(factOf(state, 'applicant')).toBeUndefined();
  });
});

const IN_FORCE = calendarDate('2025-06-10');
const FIRST_SHOP = '我想把韩国一个炸鸡牌子弄到通州来，全中国头一家店，区里给钱不';

describe('a day of the case', () => {
  it('on which the text no longer holds is the day that is answered for', async () => {
    const { text } = await talkOn(IN_FORCE, FIRST_SHOP, '深夜食堂上限多少', '我要拖到明年三月才开呢');
    expect(text).toContain('已到期');
  });
});

describe('several things', () => {
  it('are told to exclude each other by the rule of their document', async () => {
    const { text } = await talkOn(IN_FORCE, FIRST_SHOP, '再搞成深夜食堂，两份都领行不行啊');
    expect(text).toContain('从优不重复');
  });

  it('are not added up where only ceilings are published, and it says why', async () => {
    const { text } = await talk('副中心对新增上市企业给多少', '市级的呢', '两样加起来一共多少');
    expect(text).toContain('不能直接相加');
  });
});

describe('another member', () => {
  it('is one of those that the text lists, where one was shown', async () => {
    const { text } = await talk('想在北京做开放创新平台，场地至少多大', '另外那一类呢，条件是什么');
    expect(text).toContain('研发创新中心');
  });

  it('stays in the clause that names it', async () => {
    const { text } = await talk('创业担保贷款个人最高多少', '小微企业呢');
    expect(text).toContain('300万元');
  });
});

describe('what has ended', () => {
  it('is spoken of for its day until another one is asked for', async () => {
    const { text } = await talk(
      '通州开北京首店的补贴现在还有吗',
      '我24年5月开的，按当时最高多少',
      '跨境电商体验店呢',
      '这几样能一块拿吗',
    );
    expect(text).toContain('不重复');
  });
});

describe('a word that the text in focus has', () => {
  it('is not said to be missing there', async () => {
    const { text } = await talk('2024年通州要建几个便民生活圈', '梨园那边路边快充桩呢，一条路几台');
    expect(text).not.toContain('没有写“');
    expect(text).toContain('10台');
  });
});

describe('a fact that is told', () => {
  it('lets the measure lead that depends on it, whatever the topic was searched by', async () => {
    const { text } = await talk('张家湾有个老厂房，想改造成小园区，投1000万，通州能补多少', '我们正享受一事一议的支持');
    expect(text).toContain('不符合条件');
  });

  it('is reckoned where how it is shared is asked in the same breath', async () => {
    const { text } = await talk('我举报隔壁厂子偷排，罚了他60万，给我多少', '我跟老张头俩人联名报的，那钱咋分');
    expect(text).toContain('平均');
  });
});

describe('what is meant is named by half', () => {
  it('is asked for among the rules of the place that is named', async () => {
    const { text } = await talk('2022年北京市首贷贴息多少', '那通州呢');
    expect(text).toContain('通政发〔2024〕8号');
  });

  it('is the column of the row that is spoken of', async () => {
    const { text } = await talk('纪各庄的豆腐是不是评上非遗了', '保护单位写的谁');
    expect(text).toContain('纪各庄村村民委员会');
  });
});
