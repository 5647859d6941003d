import { describe, expect, it } from 'vitest';
import { readCopy } from './testing/read-copy.ts';

const plan = readCopy('tzf-2024-7');

function textOf(path: string): string {
  return plan.at(path).text;
}

describe('the action plan of 通政发〔2024〕7号', () => {
  it.each([
    ['annex-1/', 82],
    ['annex-2/', 47],
    ['annex-3/', 49],
    ['annex-4/', 46],
    ['annex-5/', 27],
  ])('has all rows of %s', (prefix, rows) => {
    expect(plan.rowsOf(prefix)).toHaveLength(rows);
  });

  it('loses, doubles and alters no character', () => {
    expect(plan.gaps).toEqual([]);
  });

  it('gives every row measures, leaders and units', () => {
    const rows = plan.clauses.filter(({ kind }) => kind === 'row');
    for (const { columns, departments, heading, id } of rows) {
      expect(columns?.工作措施, id).toMatch(/[。）数]$/u);
      expect(columns?.牵头领导, id).toMatch(/^\p{Script=Han}{2,3}(、\p{Script=Han}{2,3})*$/u);
      expect(departments.length, id).toBeGreaterThan(0);
      expect(heading, id).toBeTruthy();
    }
  });

  it('leaves the deadline out only where the table merges its cell with the row above', () => {
    const without = plan.clauses.filter(({ kind, columns }) => kind === 'row' && columns?.完成时限 === undefined);
    expect(without.map(({ path }) => path)).toEqual(['annex-1/2', 'annex-1/3', 'annex-1/4']);
  });

  it('prints a row as its number, its task, its measures and a line for each further cell', () => {
    expect(textOf('annex-1/1')).toBe(
      '1　空气质量\nPM2.5全年累计浓度达到35微克/立方米，一季度PM2.5累计浓度达到51微克/立方米；全年重污染天数不超过4天（扣除沙尘影响），一季度重污染天数不超过3天（扣除沙尘影响）。\n完成时限：年底前\n牵头领导：姚伟龙\n主责单位：区生态环境局\n协办单位：区委生态文明委环境污染防治工作小组各成员单位（大气污染防治方面）',
    );
    expect(plan.at('annex-1/1')).toMatchObject({
      label: '附件1第1项',
      kind: 'row',
      heading: '空气质量',
      headings: ['附件1 通州区蓝天保卫战2024年行动计划', '一、主要目标'],
      parent: 'annex-1/s1',
    });
  });

  it('reads rows whose cells share the line of the number', () => {
    expect(textOf('annex-1/2')).toBe(
      '2　各街道乡镇PM2.5累计浓度同比改善。\n牵头领导：王翔宇、姚伟龙\n主责单位：各街道乡镇\n协办单位：——',
    );
    expect(textOf('annex-1/5')).toMatch(
      /^5　降尘量\n全区降尘量控制在5吨\/平方公里·月左右（扣除沙尘影响）。\n完成时限：年底前\n/u,
    );
    expect(textOf('annex-1/74')).toBe(
      '74　税务局落实扬尘环保税相关优惠政策。\n完成时限：年底前\n牵头领导：王永杰\n主责单位：区税务局\n协办单位：——',
    );
    expect(textOf('annex-2/33')).toBe(
      '33　每月开展黑臭水体水质监测。\n完成时限：长期实施\n牵头领导：姚伟龙\n牵头部门：区生态环境局\n责任单位：相关街道乡镇',
    );
    expect(textOf('annex-3/32')).toBe(
      '32　加强新污染物治理\n完成2024年度化学物质环境信息统计调查工作。\n完成时限：3月底\n牵头领导：姚伟龙\n牵头部门：区生态环境局\n责任单位：各街道乡镇',
    );
  });

  it('carries the task of a merged cell on as heading, without printing it again', () => {
    expect(plan.at('annex-1/3')).toMatchObject({ heading: '空气质量', columns: { 重点任务: '空气质量' } });
    expect(textOf('annex-1/3')).toBe(
      '3　各街道乡镇全年进入全市PM2.5月均浓度后30名的频次同比下降，并力争不进入每月全市PM2.5浓度后10名。\n牵头领导：王翔宇、姚伟龙\n主责单位：各街道乡镇\n协办单位：——',
    );
    expect(plan.at('annex-1/4').heading).toBe('空气质量');
    expect(plan.at('annex-1/28').heading).toBe('削减固定源NOx排放量');
    expect(plan.at('annex-2/27').heading).toBe('加强工业污染防治');
  });

  it('takes the first row below a page break with its header', () => {
    expect(textOf('annex-1/6')).toBe(
      '6　降尘量\n各街道乡镇降尘量控制在5吨/平方公里·月左右（扣除沙尘影响）。\n完成时限：年底前\n牵头领导：王翔宇、姚伟龙\n主责单位：各街道乡镇\n协办单位：——',
    );
    expect(textOf('annex-3/4')).toBe(
      '4　拓展建设用地管理广度\n筛查土壤污染风险。根据上年度关停退出工业企业情况，结合注销、撤销排污许可信息，按照关停退出工业企业原址用地土壤污染风险筛查指南，动态更新完善筛查台账。\n完成时限：年底前\n牵头领导：吴孔安、姚伟龙\n牵头部门：区生态环境局、区经济和信息化局\n责任单位：各街道乡镇',
    );
  });

  it('gives what stands at the top of a page before a number to the row of that number', () => {
    expect(textOf('annex-4/9')).toMatch(/^9　强化低碳试点示范\n积极开展区级低碳试点示范，/u);
    expect(textOf('annex-4/8')).toMatch(/协办单位：中关村科技园区通州园管委会、区生态环境局$/u);
    expect(textOf('annex-5/12')).toMatch(/^12　统筹推进实施生态保护修复\n推进第二道绿化隔离地区/u);
    expect(textOf('annex-5/18')).toMatch(/^18　开展生态环境质量评价\n持续推进生态环境质量指数统筹协调工作机制，/u);
  });

  it('drops a task that is printed twice in its row', () => {
    expect(textOf('annex-1/13')).toMatch(/^13　推进低（无）VOCs含量产品源头替代\n市场监管局对生产、销售环节涂料、/u);
    expect(plan.noise.filter(({ kind }) => kind === 'repeated-cell')).toHaveLength(4);
  });

  it('keeps long measures whole', () => {
    expect(textOf('annex-1/60')).toBe(
      '60　重点区域精细化管控\n住房城乡建设委牵头，相关行业主管部门和属地政府主责，强化重点区域内施工工地管控：一是严控区内各施工工地加装高度为4米（常规）+2米（柔性）的围挡；严控区外但处于重点区域内的各施工工地结合实际情况加装高度为4米（常规）+2米（柔性）的围挡，力争做到全覆盖。二是严控区内各施工工地按照环场长度和高度，在围挡上安装最大负荷的喷淋设施，并常态化开启；严控区外但处于重点区域内的各施工工地，结合工地实际情况，积极推广使用环场喷淋，做到“能装尽装”。三是重点区域内各施工工地先试先行，采取新型、高效抑尘措施（包括但不限于防尘天幕、抑尘剂、除尘车等），最大限度降低扬尘污染。四是污染过程（未达到重污染天气）、重大活动保障期间，积极协商重点区域内各施工工地最大程度自主减排。五是积极推动重点区域，尤其是严控区施工工地，优先使用新能源或国四标准的非道路移动机械、新能源或国六排放标准的货运车辆、渣土车及混凝土搅拌车。\n完成时限：年底前\n牵头领导：倪德才、卢庆雷、王翔宇、姚伟龙\n主责单位/协办单位（原表未能分列）：区住房城乡建设委、区城市管理委、市交通委通州公路分局、区水务局、区园林绿化局、通运街道、潞邑街道、中仓街道、副中心工程办',
    );
    expect(textOf('annex-1/61')).toMatch(
      /区内的8条道路闭合范围，严控区内施工工地（如轨道交通22号线运河商务园站）无法绕行.*最大努力引导辖区内施工工地渣土车常态化绕行或最短路径、最快驶离严控区。\n完成时限：年底前\n牵头领导：倪德才、卢庆雷、王翔宇、谭强、姚伟龙\n主责单位\/协办单位（原表未能分列）：区住房城乡建设委、区城市管理委、区水务局、区园林绿化局、市交通委通州公路分局、市公安局公安交通管理局通州交通支队、各乡镇街道、副中心工程办$/u,
    );
    expect(textOf('annex-1/66')).toBe(
      '66　重点区域精细化管控\n奥体公园内组织文艺、赛事活动时，使用的运输车辆为纯电动车；远离国控空气质量监测站设置舞台或人员活动密集的摊位；公园内坚持非必要不设置烧烤摊位，如确需设置烧烤摊位，必须使用带油烟净化装置的餐车，且摆放点要远离站点所在位置。\n完成时限：年底前\n牵头领导：侯健美、吴孔安、秦涛、姚伟龙\n主责单位/协办单位（原表未能分列）：区委宣传部、区文化和旅游局、区园林绿化局、区国资委、大运河文旅公司、区委生态文明委环境污染防治工作小组各成员单位',
    );
    expect(textOf('annex-1/70')).toBe(
      '70　交通局建立并定期动态更新全区柴油货车用车大户（自有车辆达10辆以上，或日使用车辆大于20辆次）的重点企业台账。经济和信息化局推动本行业重点企业开展零排放货物运输车队试点，加快自有车辆更新为新能源车，并租用新能源车。\n完成时限：年底前\n牵头领导：吴孔安、倪德才\n主责单位：区交通局、区经济和信息化局\n协办单位：区生态环境局',
    );
  });

  it('is not misled by lines that begin with a number', () => {
    expect(textOf('annex-1/11')).toContain('通过聚焦城区155范围内供需缺口大、城区外乡镇地区存在建设空白');
    expect(textOf('annex-1/37')).toContain('7月1日起，生态环境部门执行国家在用汽油车和柴油车排放标准b限值');
    expect(textOf('annex-1/37')).toContain('\n完成时限：按时间节点完成\n');
    expect(textOf('annex-3/9')).toContain('6月底前，完成上年度3家土壤污染重点监管单位隐患排查');
    expect(textOf('annex-3/26')).toContain('农药利用率保持在45%以上。');
    expect(textOf('annex-4/43')).toContain(
      '《北京城市副中心（通州区）林业碳汇试点建设三年行动方案（2023-2025年）》落实',
    );
  });

  it('reads lines that follow without a blank line inside one cell', () => {
    expect(textOf('annex-2/21')).toBe(
      '21　加强汛期污染防治\n加大雨污混接错接巡查整治力度，制定方案，分阶段进行整治，逐步实现雨污混流动态清零。完成市级部门规定的合流制溢流口调蓄净化治理工作。\n完成时限：年底前\n牵头领导：姚伟龙\n牵头部门：区水务局\n责任单位：各街道乡镇',
    );
    expect(textOf('annex-2/22')).toBe(
      '22　汛前持续开展“清管行动”“清河行动”。聚焦凤港减河、玉带河、港沟河、柏凤沟、小中河、中坝河、通惠河、凉水河、通惠排干、萧太后河、运潮减河、潮白河等水体所在片区，提前对雨水管涵、雨污合流管涵、雨水口（雨箅子）等进行全面清掏并加大巡查、清理力度。\n完成时限：9月底前\n牵头领导：姚伟龙\n牵头部门：区水务局\n责任单位：各街道乡镇',
    );
    expect(textOf('annex-2/24')).toMatch(
      /借雨偷排行为。\n完成时限：长期实施\n牵头领导：姚伟龙\n牵头部门：区水务局\n责任单位：区生态环境局、各街道乡镇$/u,
    );
    expect(textOf('annex-2/26')).toMatch(
      /动态销号。\n完成时限：长期实施\n牵头领导：姚伟龙\n牵头部门：各乡镇\n责任单位：区水务局、区生态环境局$/u,
    );
    expect(textOf('annex-2/27')).toContain(
      '审核总数不少于持证单位总数的三分之一。2023年度执行报告按时提交率应达到98%以上。',
    );
  });

  it('joins the names of units that the narrow columns wrap', () => {
    expect(textOf('annex-2/4')).toBe(
      '4　深入实施总量减排\n实现主要水污染物排放总量持续下降，完成化学需氧量（COD）累计减排4260吨、氨氮（NH3-N）累计减排325吨目标要求。\n完成时限：年底前\n牵头领导：姚伟龙\n牵头部门：区生态环境局\n责任单位：区水务局、区发展改革委、市规划自然委通州分局等有关部门、各街道乡镇',
    );
    expect(plan.at('annex-1/10').columns?.主责单位).toBe(
      '区发展改革委、《北京市加快新能源汽车推广应用实施方案》涉及的各相关单位',
    );
    expect(plan.at('annex-1/29').columns?.协办单位).toBe(
      '区文化和旅游局、区财政局、市公安局公安交通管理局通州交通支队',
    );
    expect(plan.at('annex-3/16').columns?.责任单位).toBe(
      '区城市管理委、区发展改革委、区经济和信息化局等无废城市建设成员单位、各街道乡镇',
    );
    expect(plan.at('annex-3/12').departments).toEqual([
      '区生态环境局',
      '中关村科技园区通州园管委会',
      '西集镇',
      '漷县镇',
      '于家务',
      '永乐店',
      '台湖镇',
      '张家湾',
      '潞城镇',
      '马驹桥镇',
    ]);
  });

  it('quotes the standards for buildings and heating in whole sentences', () => {
    expect(textOf('annex-4/17')).toBe(
      '17　大力推广绿色建筑，新建政府投资和公共建筑执行绿色建筑三星级标准。\n完成时限：年底前\n牵头领导：卢庆雷\n主责单位：区住房城乡建设委\n协办单位：区发展改革委、市规划自然委通州分局',
    );
    expect(textOf('annex-4/19')).toBe(
      '19　创建绿色智能供热体系\n落实市级供暖结构重构方案。全区范围内禁止新建和扩建燃气独立供暖系统（不具备可再生能源供热条件的除外，居民自行安装燃气壁挂炉采暖除外），新建建筑及新建供热项目优先采用新能源供热或采用新能源耦合常规能源供热。新建建筑耦合供热系统中，新能源供热装机占比原则上不低于60%。\n完成时限：年底前\n牵头领导：王永杰、王翔宇\n主责单位：区发展改革委、区城市管理委\n协办单位：--',
    );
    expect(textOf('annex-4/44')).toBe(
      '44　研究探索绿色建筑建设融资期限错配问题解决方案\n研究绿色贷款前置认定方案，探索推动绿色建筑贷款前置认定试点工作，推动绿色建筑项目在设计、建造、改造初期即可获得绿色金融工具支持。\n完成时限：年底前\n牵头领导：吴孔安、卢庆雷\n主责单位/协办单位（原表未能分列）：区金融办、区住房城乡建设委、区生态环境局、区发展改革委',
    );
  });

  it('keeps the two columns of units together where the layout does not part them', () => {
    const together = plan.clauses.filter(({ columns }) =>
      Object.keys(columns ?? {}).some((name) => name.includes('原表未能分列')),
    );
    expect(together).toHaveLength(45);
    expect(Object.keys(plan.at('annex-2/1').columns ?? {})).toEqual([
      '重点任务',
      '工作措施',
      '完成时限',
      '牵头领导',
      '牵头部门/责任单位（原表未能分列）',
    ]);
  });
});
