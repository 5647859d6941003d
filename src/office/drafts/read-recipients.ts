import type { Recipient } from '../../calculator/measure.ts';
import type { Part } from './draft.ts';

/** Words for those who can receive, pay or owe; in this order, so that 农村集体经济组织 is no 组织. */
const WORDS: readonly (readonly [Recipient, RegExp])[] = [
  ['农村集体经济组织', /农村集体经济组织|村集体|农民专业合作社/u],
  ['个体工商户', /个体工商户|市场主体|经营主体/u],
  ['金融机构', /金融机构|银行|担保机构|担保公司|小额贷款公司|保险机构/u],
  ['基金管理人', /基金管理(?:人|公司|企业|机构)|创业投资|股权投资机构|投资基金|管理人(?=最高|给予|不超过)/u],
  ['招商平台', /招商平台|招商机构|引荐人|中介人/u],
  ['运营主体', /运营(?:主体|机构|方|单位|公司)|孵化器|众创空间|加速器|园区|楼宇|平台/u],
  ['科研机构', /科研(?:院所|机构|单位)|研究院|研究所|研发机构|实验室|研发中心/u],
  ['高等学校', /高等学校|高校|院校|大学/u],
  ['服务机构', /服务机构|中介机构|代理机构|律师事务所|会计师事务所/u],
  ['建设单位', /建设单位|施工单位|开发企业/u],
  ['社会组织', /社会组织|行业协会|商会|社会团体|基金会/u],
  ['个人', /个人|人才|举报人|毕业生|创业者|从业人员|劳动者|团队|负责人|科技工作者|当事人/u],
  ['企业', /企业|公司|单位|法人|项目|商户|总部/u],
];

/** Who it is for: named beside the amount, else in the clause, else in the title of the document. */
export function readRecipients(provision: string, clause: string, title: string): Part<readonly Recipient[]> {
  const near = namedIn(provision);
  if (near.length > 0) return { value: near, quote: provision, confidence: near.length === 1 ? 'likely' : 'guess' };
  const around = namedIn(clause);
  if (around.length > 0) return { value: around, quote: clause, confidence: 'guess' };
  const above = namedIn(title);
  return { value: above.length > 0 ? above : ['企业'], quote: title, confidence: 'guess' };
}

function namedIn(text: string): readonly Recipient[] {
  return WORDS.filter(([, words]) => words.test(text)).map(([recipient]) => recipient);
}
