import { describe, expect, it } from 'vitest';
import { parseDepartmentTable } from './department-table.ts';
import { readDepartments, resolveDepartments } from './read-departments.ts';

const table = parseDepartmentTable(
  'departments.yaml',
  `
- { name: "市科委、中关村管委会", aliases: [市科委中关村管委会] }
- { name: 区科委, aliases: [区科学技术委员会] }
- { name: 区发展改革委, aliases: [] }
- { name: "各街道（乡镇）", aliases: [各街道乡镇] }
`,
);

describe('readDepartments', () => {
  it.each([
    ['…。（责任单位：各区政府，市科委、中关村管委会）', ['各区政府', '市科委、中关村管委会']],
    ['…。(责任单位：市科委中关村管委会、市财政局)', ['市科委、中关村管委会', '市财政局']],
    ['…。[责任单位：市减负办(市经济和信息化局)、市司法局]', ['市减负办(市经济和信息化局)', '市司法局']],
    ['（三）排放污染物的（牵头办理部门：区生态环境局）；', ['区生态环境局']],
    ['1. 搭建平台\n负责对接。\n责任单位：区科学技术委员会、区科委', ['区科委']],
    ['区发展改革委：负责对集体产业项目进行核准或备案。', ['区发展改革委']],
    ['（责任单位：区科委、区发展改革委等相关部门、各街道(乡镇)）', ['区科委', '区发展改革委', '各街道（乡镇）']],
    ['由区科委负责解释。', []],
  ])('reads %s', (text, expected) => {
    expect(readDepartments(text, table)).toEqual(expected);
  });

  it('joins printed neighbours that are one body', () => {
    expect(resolveDepartments(['市科委', '中关村管委会', '区科委'], table)).toEqual(['市科委、中关村管委会', '区科委']);
  });
});

describe('parseDepartmentTable', () => {
  it('refuses a name that stands for two bodies', () => {
    const twice = '- { name: 区科委, aliases: [科委] }\n- { name: 市科委, aliases: [科委] }';
    expect(() => parseDepartmentTable('departments.yaml', twice)).toThrow(/科委/u);
  });
});
