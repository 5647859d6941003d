import type { DepartmentTable } from './department-table.ts';

const NAMES = '(?:[^（()）\\]\\n]|[（(][^（()）]*[）)])';
const PRINTED: readonly RegExp[] = [
  // （责任单位：各区政府，市科委、中关村管委会） · （牵头办理部门：区水务局）
  new RegExp(`[（([](?:责任单位|牵头办理部门|牵头单位|主责单位)[：:](${NAMES}*)[）)\\]]`, 'gu'),
  /(?:^|\n)(?:责任单位|主责单位|牵头部门|协办单位)[：:]([^\n]*)/gu, // 责任单位：区住房城乡建设委、区重大项目中心
  /^((?:区|市|县|省)[^：:，。；]{1,20}|[\u4e00-\u9fff]{2,6}管委会[\u4e00-\u9fff]{0,12})[：:]负责/gu, // 区发展改革委：负责对集体产业项目进行核准或备案。
];
/** 区发展改革委等相关部门 names 区发展改革委. */
const REST = /等(?:相关|有关|行业审批)?(?:部门|单位)$/u;

/** The responsible bodies that a clause's text names, each once, in order, as the table calls them. */
export function readDepartments(text: string, table: DepartmentTable): readonly string[] {
  const lists = PRINTED.flatMap((pattern) => [...text.matchAll(pattern)].map(([, names = '']) => names));
  return [...new Set(lists.flatMap((list) => resolveDepartments(splitNames(list), table)))];
}

/** Printed names -> names of the table; neighbours that are one body together are joined (市科委、中关村管委会). */
export function resolveDepartments(printed: readonly string[], table: DepartmentTable): readonly string[] {
  const resolved: string[] = [];
  for (let at = 0; at < printed.length; at += 1) {
    const name = (printed[at] ?? '').replace(REST, '');
    const pair = table.nameOf(`${name}、${printed[at + 1] ?? ''}`);
    resolved.push(pair ?? table.nameOf(name) ?? name);
    if (pair) at += 1;
  }
  return [...new Set(resolved)];
}

function splitNames(list: string): readonly string[] {
  return list
    .split(/[、，,；;\s]+(?![^（(]*[）)])/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
