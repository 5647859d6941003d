import { describe, expect, it } from 'vitest';
import { readCopy } from './testing/read-copy.ts';

const livelihood = readCopy('tzf-2024-1');
const report = readCopy('tzf-2024-6');

describe('task lists', () => {
  it.each([
    ['通政发〔2024〕1号', livelihood, 41, 8],
    ['通政发〔2024〕6号', report, 161, 8],
  ] as const)('have all tasks and sections: %s', (_, copy, tasks, sections) => {
    expect(copy.rowsOf('')).toHaveLength(tasks);
    expect(copy.rowsOf('s')).toHaveLength(sections);
    expect(copy.gaps).toEqual([]);
  });

  it('give every task its leaders, units and deadline', () => {
    for (const { columns, departments, id } of [...livelihood.rowsOf(''), ...report.rowsOf('')]) {
      expect(columns?.牵头领导, id).toMatch(/^\p{Script=Han}{2,3}(、\p{Script=Han}{2,3})*$/u);
      expect(columns?.完成期限 ?? columns?.完成时限, id).toMatch(/^2024年12月底前?$/u);
      expect(departments.length, id).toBeGreaterThan(0);
    }
  });

  it('label the tasks of 1号 as printed', () => {
    expect(livelihood.at('15')).toMatchObject({
      label: '（十五）',
      kind: 'item',
      headings: ['四、优化公共服务（10项）'],
      parent: 's4',
      text: '（十五）积极扩增公办幼儿园学位720个，保障幸福里幼儿园、京铁家园幼儿园投入使用\n牵头领导：董明慧\n责任单位：区教委\n完成期限：2024年12月底前',
      columns: { 牵头领导: '董明慧', 责任单位: '区教委', 完成期限: '2024年12月底前' },
    });
  });

  it('heal a task that a page number cuts', () => {
    expect(livelihood.at('4').text).toBe(
      '（四）加强老旧小区、农村地区蟑螂、老鼠防治，根据季节性特点，定期组织全区鼠蟑预防控制，并加强监管防止反弹\n牵头领导：董明慧\n责任单位：区卫生健康委\n完成期限：2024年12月底前',
    );
    expect(report.at('86')).toMatchObject({
      label: '第86项',
      headings: ['四、坚持以“一体化”为带动，加快打造京津冀协同发展“桥头堡”'],
      text: '86.持续深化通武廊区域卫生健康一体化高质量发展，促进优质养老服务资源向周边地区延伸布局\n牵头领导：董明慧、王翔宇\n责任单位：区卫生健康委、区民政局\n完成时限：2024年12月底',
    });
    expect(report.at('110').text).toBe(
      '110.稳步推进5个家园中心建设\n牵头领导：卢庆雷\n责任单位：市规划自然资源委通州分局\n完成时限：2024年12月底',
    );
    expect(report.at('111').text).toMatch(/^111\.加快八里桥、梁各庄等棚改项目进度，探索开展城中村改造\n/u);
    expect(report.at('160').text).toMatch(
      /^160\..*的副中心品牌矩阵。高标准组织筹办好通州·全球发展论坛、全球财富管理论坛、绿色发展论坛等品牌活动\n/u,
    );
  });

  it('heal a task that a page break cuts after a sentence', () => {
    expect(report.at('157').text).toContain('的开放政策体系。积极鼓励金融机构支持绿色建筑、绿色能源等领域转型发展');
    expect(report.at('157').text).toContain('《支持北京深化国家服务业扩大开放综合示范区建设工作方案》');
  });

  it('take no line for a task because it begins with a number', () => {
    expect(report.at('141').text).toMatch(/^141\.千方百计稳定和扩大就业，促进城乡劳动力就业不少于1\.5万人\n/u);
    expect(livelihood.at('34').text).toMatch(/^（三十四）建设筹集政策性住房2000套，竣工政策性住房4414套，/u);
  });

  it('keep 主责单位 and 协办单位 where the list prints them', () => {
    expect(livelihood.at('5').columns?.主责单位).toBe('市规划自然资源委通州分局、区重大项目中心');
    expect(livelihood.at('8').columns).toEqual({
      牵头领导: '倪德才、王翔宇',
      责任单位: '区城市管理委、区交通局',
      协办单位: '市规划自然资源委通州分局、区园林绿化局、市公安局公安交通管理局通州交通支队、市交通委通州公路分局',
      完成期限: '2024年12月底前',
    });
    expect(report.at('104').departments).toEqual(['区城市管理委（区城市管理指挥中心）']);
  });

  it('join section titles that run over two lines', () => {
    expect(report.at('s2').text).toBe('二、坚持以实施副中心控规为引领，全面推动城市副中心高质量发展迈入新阶段');
    expect(report.at('s6').text).toBe('六、坚持以“精治”“智治”“品质”为支撑，努力构建现代化城市治理体系');
  });
});
