import { describe, expect, it } from 'vitest';
import { openSources } from '../cli/open-sources.ts';
import { calendarDate } from '../policy/calendar-date.ts';
import { answerFromMemory } from './answer-question.ts';
import { EMPTY_STATE } from './conversation/state.ts';

const { sources } = openSources();

async function ask(message: string, asOf = '2026-11-20') {
  const request = { message, as_of: calendarDate(asOf) };
  return (await answerFromMemory(request, EMPTY_STATE, sources)).answer;
}

function rolesOf({ citations }: Awaited<ReturnType<typeof ask>>, clause: string): readonly string[] {
  return citations.filter((citation) => citation.clause.id === clause).map(({ role }) => role);
}

describe('what the texts do not treat', () => {
  it.each([
    ['孩子明年上小学怎么报名', '教育部门'],
    ['社保断缴了怎么补缴', '12333'],
    ['住院报销比例是多少', '12393'],
    ['我年底奖金的个税怎么算', '12366'],
    ['离婚财产怎么分', '12348'],
  ])('%s: is sent on to %s', async (question, office) => {
    const answer = await ask(question);
    expect(answer.status).toBe('out_of_scope');
    expect(answer.text).toContain(office);
    expect(answer.citations).toEqual([]);
  });

  it('is not taken for the same word in the very rule that is asked for', async () => {
    expect((await ask('员工没签劳动合同，安全生产培训谁来做')).status).toBe('answered');
  });

  it.each(['违章搭建怎么罚', '宠物医院能报首店吗', '工作居住证怎么办', '外国人签证怎么办理方便', '电动货车限行吗'])(
    '%s: is no matter of residents',
    async (question) => {
      expect(['answered', 'partial']).toContain((await ask(question)).status);
    },
  );

  it.each(['苏州工业园区专精特新奖多少', '朝阳区开亚洲首店补多少', '我想去深圳开公司，租金补几成'])(
    '%s: is for another place to say',
    async (question) => {
      expect((await ask(question)).status).toBe('out_of_scope');
    },
  );

  it.each(['去香港直接上市，市里最多补多少', '从河北搬到通州的专精特新企业能拿多少'])(
    '%s: is done here, whatever is at its other end',
    async (question) => {
      expect((await ask(question)).status).toBe('answered');
    },
  );

  it('is said first when a text treats the thing and gives no amount', async () => {
    const answer = await ask('怀柔科学城用电补贴一度多少');
    expect(answer.text).toMatch(/^(?:\*\*收录的文件没有规定具体的金额|收录的文件里没有查到|这件事不在收录范围内)/u);
    expect(answer.amounts).toEqual([]);
  });
});

describe('what has ended', () => {
  it('names the document that took its place', async () => {
    const answer = await ask('15号文小升规的20万现在还能报吗');
    expect(answer.text).toContain('已废止');
    expect(rolesOf(answer, 'tzf-2024-14/3.2')).toEqual(['basis']);
    expect(answer.text).toContain('最高20万元');
  });

  it('is told of the earlier of two texts that rule the same thing otherwise', async () => {
    const answer = await ask('外籍人才的工作许可几个工作日办结');
    expect(rolesOf(answer, 'bj-optimise-business-environment/16')).toEqual(['basis']);
    expect(rolesOf(answer, 'bj-science-reform/9')).not.toContain('basis');
  });

  it('is told of several documents rather than twice of one', async () => {
    const answer = await ask('集体土地入市试点还能报新地块吗', '2025-03-01');
    const documents = answer.citations.filter(({ role }) => role === 'ended').map(({ document }) => document.id);
    expect(documents.slice(0, 3)).toEqual(expect.arrayContaining(['tzf-2024-3', 'tzf-2024-4']));
  });
});

describe('a result', () => {
  it('is quoted from the sentence that it comes from', async () => {
    const answer = await ask('没拿施工许可证就开工，合同价800万，罚多少');
    expect(answer.text).toContain('8万元');
    expect(answer.text).toContain('处工程合同价款百分之一以上百分之二以下的罚款');
  });

  it('adds up what limited supports come to, only when the total is asked', async () => {
    const question = '优秀科技创新团队和杰出青年科技工作者';
    expect((await ask(`${question}一年合计最多发多少`)).text).toContain('1600万元');
    expect((await ask(`${question}各最多支持多少`)).text).not.toContain('1600万元');
  });

  it('takes 有没有 for a question and not for a denial', async () => {
    const { understood } = await ask('我在顺义，市里有没有首贷贴息');
    expect(understood.filter(({ value }) => value === false)).toEqual([]);
  });

  it('is a term where a term is asked for', async () => {
    expect((await ask('生态环境举报奖励多久办结')).amounts[0]?.amount?.certainty).toBe('deadline');
  });

  it('is of the rules of today when only the figures are of last year', async () => {
    expect((await ask('去年研发投入2000万，能拿多少')).as_of).toBe('2026-11-20');
  });
});

describe('what a calculation rests on', () => {
  it('is the item that gives the figures, and not the whole article with its other cases', async () => {
    const { citations } = await ask('食品厂，合同工290人，另外劳务派遣30人，要配多少专职安全生产管理人员');
    const basis = citations.filter(({ role }) => role === 'basis').map(({ clause }) => clause.id);
    expect(basis).toContain('bj-work-safety-responsibility/12.1');
    expect(basis).not.toContain('bj-work-safety-responsibility/12');
  });
});

describe('a term that the asker states himself', () => {
  it.each([
    ['从2026年3月2日起10个工作日到哪天', '到2026年3月16日', '2026年3月7日'],
    ['从2026年12月25日起10个工作日到哪天', '估算到2027年1月11日', '2027年的放假安排没有收录'],
    ['从2027年12月28日起10个工作日到哪天', '估算到2028年1月11日', '2027年、2028年的放假安排没有收录'],
    ['12月25日起10个工作日到哪天', '从2026年12月25日起10个工作日', '2027年的放假安排没有收录'],
    ['2026年12月31日往前20个工作日是哪天', '到2026年12月3日', '2026年12月27日'],
    ['从2026年9月25日起5日到哪天', '到2026年9月30日', '到2026年10月9日'],
  ])('%s', async (question, due, beside) => {
    const { status, text } = await ask(question);
    expect(status).toBe('answered');
    expect(text).toContain(due);
    expect(text).toContain(beside);
  });
});

describe('a question that says nothing of what for', () => {
  it.each(['我公司在通州，有什么补贴', '有啥政策可以享受', '区里有什么扶持政策'])(
    '%s: gets the supports that could be meant, and a question back',
    async (question) => {
      const { text, amounts, supports, question: next } = await ask(question);
      expect(text).toMatch(/^\*\*按您说的情况，有\d+项支持可以对照/u);
      expect(amounts.length).toBeGreaterThanOrEqual(3);
      expect(supports?.items.length).toBeGreaterThan(amounts.length);
      expect(next).not.toBeNull();
    },
  );

  it('is of the level that it names', async () => {
    const { citations } = await ask('我公司在通州，市里还有啥补贴');
    expect(citations.map(({ document }) => document.level)).not.toContain('district');
  });

  it('is told what is for such as it names, and nothing that is for others', async () => {
    const { supports } = await ask('小微企业有什么扶持');
    const titles = supports?.items.map(({ title }) => title).join('\n') ?? '';
    expect(titles).toContain('中小微企业');
    expect(titles).not.toContain('总部');
  });

  it('is not answered from the text of another year', async () => {
    const { status, text } = await ask('通州2026年办哪几件民生实事');
    expect([status, text.includes('没有收录2026年的')]).toEqual(['not_found', true]);
  });
});

describe('what the leading clause leaves to others of its document', () => {
  it('is told where it is asked: the places that its section names', async () => {
    const answer = await ask('做类脑芯片的公司落在北京哪个区合适');
    expect(rolesOf(answer, 'bj-future-industries/s2.2')).toEqual(['basis']);
    expect(answer.text).toContain('在海淀、石景山、通州、昌平、大兴、平谷、密云、经开区等区域');
  });

  it('is told where validity is asked: the term that another article sets', async () => {
    const answer = await ask('以前的知识产权示范单位称号还有效吗');
    expect(answer.text).toContain('知识产权试点优势单位资格有效期为三年');
  });
});

describe('several cases in one question', () => {
  it('are reckoned each, and summed where the sum is asked for', async () => {
    const { text } = await ask('举报了两家厂，一家罚了4万，另一家罚了60万，奖金分别多少，一共多少');
    expect(text).toMatch(/^\*\*2,000元。\*\*生态环境违法行为举报奖励/u);
    expect(text).toContain('罚了60万：20,000元');
    expect(text).toContain('2,000元 + 20,000元 = 22,000元');
  });

  it('may differ in one figure of a last part', async () => {
    const { text } = await ask('拆违建的费用欠了5万，晚了10天滞纳金多少？拖到40天呢');
    expect(text).toContain('15,000元');
    expect(text).toContain('拖到40天：50,000元');
    expect((await ask('拆违建的费用一共欠了5万，晚了10天滞纳金多少？拖到40天呢')).text).not.toContain('相加');
  });

  it('are proven by the clause that rules them', async () => {
    const answer = await ask('商场一共400人，专职安全员最低几个？要是只有250人呢');
    const number = answer.citations.find(({ clause }) => clause.id === 'bj-work-safety-responsibility/12.2')?.n;
    expect(answer.text).toMatch(new RegExp(`要是只有250人：2人。.*\\[${number}\\]`, 'u'));
  });

  it('are not made of a figure that belongs to something else', async () => {
    const { text } = await ask('公司注册资本800万，举报偷排罚了4万，举报奖多少，第二家公司也能举报吗');
    expect(text).not.toContain('800万：');
  });

  it('are not summed where they are one matter', async () => {
    const { text } = await ask('同一家厂举报了两样，分别罚了5万、12万，奖金一共多少');
    expect(text).not.toContain('相加');
  });
});

describe('texts that are not held', () => {
  it.each(['《北京市旅游条例》第几条写了民宿登记', '国发〔2019〕5号里对抽查比例是怎么写的'])(
    '%s: is refused',
    async (question) => {
      expect((await ask(question)).status).toBe('not_found');
    },
  );

  it.each(['国发〔2019〕5号在北京由哪份方案落实', '京知局〔2020〕171号被哪份文件废止了'])(
    '%s: is answered by what cites it',
    async (question) => {
      expect((await ask(question)).status).toBe('answered');
    },
  );

  // No text of the corpus mentions this one, so nothing can answer by citing it.
  it('are not answered about where no document mentions them', async () => {
    expect((await ask('《北京市旅游条例》和企业有关系吗')).status).not.toBe('answered');
  });

  it('are named where a clause leaves to them what is asked', async () => {
    const { text } = await ask('安全总监的任职条件是什么');
    expect(text).toContain('“安全总监的具体办法”没有收录');
  });
});

describe('the day of the question', () => {
  it('is held against the dates of the text', async () => {
    const { text } = await ask('一业一证方案还没报市审改办，过期了没', '2023-05-10');
    expect(text).toContain('对照2023年5月10日：2023年3月底前，已经过期；11月底前，还没到期');
  });

  it('comes with the last day of a text that has one', async () => {
    const { text } = await ask('跨境电商体验店补多少', '2025-12-30');
    expect(text).toContain('有效期至2025年12月31日');
  });

  it('is not the day on which something happened', async () => {
    const { text } = await ask('公司2024年1月挂牌上市，8号文的上市支持有多少');
    expect(text).not.toContain('以下按2024年1月1日');
  });
});

describe('figures of the question', () => {
  it('are a share where a part is told beside its whole', async () => {
    const { text } = await ask('报知识产权优势单位，近三年申请专利100件，其中发明24件，够不够');
    expect(text).toContain('24%');
  });

  it('are summed where the fact is a total and they are told one after the other', async () => {
    const { understood } = await ask('高校三年专利转让许可合同分别是50万、40万、30万，够报知识产权试点单位吗');
    expect(understood.map(({ value }) => value)).toContain('1200000');
  });

  it('count what stands behind them and nothing else', async () => {
    const { understood } = await ask('加油站来了5个检查员，安全员至少配几个');
    expect(understood.map(({ label }) => label)).not.toContain('从业人员总数');
  });

  it('are answered once, under the label of the clause that has the rule', async () => {
    const { text } = await ask('商场一共300人，专职安全员最低几个');
    expect(text.match(/至少配2名专职安全员/gu)).toHaveLength(1);
  });
});

describe('the lead of an answer', () => {
  it('is the measure whose words are asked for, though it gives no sum', async () => {
    const { text } = await ask('外资研发中心进口设备免税吗');
    expect(text.split('\n')[0]).not.toContain('技术转让');
  });

  it.each([
    ['公司准备上市，区里给多少', 'tzf-2024-8'],
    ['公司准备上市，市里给多少', 'bj-enterprise-listing'],
  ])('%s: is a rule of the level asked for', async (question, document) => {
    const { citations } = await ask(question);
    expect(citations[0]?.document.id).toBe(document);
  });
});

describe('the case that was told', () => {
  it('leads to the ordinary rule where no trade was named, says so, and tells the other beside it', async () => {
    const answer = await ask('职工150人要配几个安全员');
    expect(answer.text).toMatch(/^\*\*2人/u);
    expect(answer.text).toContain('先按“其他行业”来算');
    expect(answer.text).toContain('高危行业');
    expect(answer.understood).toContainEqual(expect.objectContaining({ fact: 'safety_industry', source: 'assumed' }));
    expect(answer.understood).toContainEqual(expect.objectContaining({ fact: 'employees', source: 'said' }));
  });

  it('leads to the rule for a trade that was named', async () => {
    const answer = await ask('建筑公司150人要配几个安全员');
    expect(answer.text).toMatch(/^\*\*3人/u);
    expect(answer.text).not.toContain('其他行业');
  });

  it('that the place denies has no figure', async () => {
    const answer = await ask('项目在副中心155平方公里里头，集体地评估1个亿，能按0.6打折吗？', '2024-06-01');
    expect(answer.text).toContain('不符合');
    expect(answer.text).not.toContain('6000万元');
  });

  it('is fined by its cost, and not answered with an area', async () => {
    const answer = await ask('规划许可批了3层实际盖了5层，多出来的200平米造价60万，怎么罚');
    expect(answer.text).toMatch(/3万元至6万元/u);
  });
});
