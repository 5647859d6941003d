/** Sentences about one attribute of what is spoken of. */
const NAMES: Readonly<Record<string, string>> = {
  materials: '申报材料',
  procedure: '申请的办法',
  deadline: '申请的截止时间',
  payment: '支付的方式和时间',
  penalty: '违反的后果',
  department: '受理的部门',
};

/** The text does not say it: said so, and never filled from another text. */
export const NOT_WRITTEN = (name: string, attribute: string): string =>
  `**${name}没有写${NAMES[attribute] ?? '这一点'}。**`;

export const HAS_NO_WORD = (document: string, words: readonly string[]): string =>
  `**${document}没有写${words.map((word) => `“${word}”`).join('、')}。**`;
export const COUNTS_NO = (document: string, units: readonly string[]): string =>
  `**${document}没有写多少${units.join('、')}。**`;
export const EARLIER_LEAD = (clause: string, status: string, reason: string): string =>
  `原来的规定是${clause}（${status}）：${reason}。`;
export const WHOM_TO_ASK = (department: string | null): string =>
  `${department ? `受理或者解释的单位是${department}，可以向它确认；` : ''}收录的文件里没有申报指南，也可以拨打{service.hotline}。`;

export const DEPARTMENT_LEAD = (names: readonly string[]): string => `**找${names.join('、')}。**`;
export const ALSO_IN_CHARGE = (title: string, department: string): string => `${title}由${department}负责。`;
export const INTERPRETED_BY = (document: string, department: string): string => `${document}由${department}解释。`;
export const CLAUSE_LEAD = (clause: string, standing: string): string => `**依据是${clause}（${standing}）。**`;
export const STANDING = (document: string, status: string, reason: string): string =>
  `**${document}：${status}。**${reason}。`;
export const PAID_BY = (title: string, payment: string): string => `**${title}的支付方式是${payment}。**`;
export const PAID_AFTER = '后补助是先投入、后补助：项目先做，符合条件并经审核以后再给钱。';
export const PAID_BEFORE = '事前直接补助是先给钱：立项以后、项目实施之前或者实施当中拨付。';
export const BEGAN = (day: string): string => `它从${day}起施行。`;
export const NO_END = (document: string): string => `**${document}没有写截止日期。**`;
