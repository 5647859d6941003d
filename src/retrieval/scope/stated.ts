import type { HeldClause } from '../held-clause.ts';

type Test = (text: string, held: HeldClause) => boolean;
const worded =
  (sign: RegExp): Test =>
  (text) =>
    sign.test(text);
const namesOffice: Test = (_, { clause }) => clause.departments.length > 0;
const MONEY = /\d[\d.,]*(?:万|亿|千|百)*元|\d%|\dBP|百分之|[一二三四五六七八九十百千万]元/u;
const COUNT = /\d+(?:余|多)?(?:个|家|项|条|名|人|处|台|辆|座|户|亩|公里|平方米|万|亿)/u;

/** How the normalised text of a clause shows that it states an attribute that is asked for. */
export const STATED = {
  amount: worded(MONEY),
  rate: worded(/\d%|百分之|百分点|\dBP|基点|[\d一二三四五六七八九]成|倍|折/iu),
  deadline: worded(
    /\d个?(?:工作日|日|天|月|年内|小时)|[一二三四五六七八九十]个?(?:工作日|日内|个?月内|年内)|每[年月季]|月底|年底/u,
  ),
  materials: worded(/材料|证明|申请书|申请表|报告|凭证|营业执照|资料/u),
  department: namesOffice,
  who: namesOffice,
  penalty: worded(/罚款|没收|吊销|责令/u),
  count: worded(COUNT),
  quota: (text: string) => COUNT.test(text) || text.includes('%'),
  list: (text: string) => text.split(/[、；]/u).length > 3,
  procedure: worded(/申请|申报|提出|提交|报送|登记|办理|受理|评审|审核|通过/u),
  definition: worded(/指的?是|是指|包括|[:：]/u),
  place: worded(/区|镇|街道|园|地址|楼|路/u),
  payment: worded(/拨付|兑现|支付|发放|领取|补助|到账/u),
  condition: worded(/条件|应当|符合|须|不得|要求|具备|满|以上/u),
  start: worded(/[年月起]/u),
  end: worded(/[年月止至]/u),
  validity: worded(/年|施行|有效/u),
} as const satisfies Readonly<Record<string, Test>>;

/** The same for what the texts seldom state; the labels of corpus/language/unstated.yaml. */
export const SELDOM_STATED = {
  phone: worded(/\d{3,4}-\d{7,8}|(?<!\d)(?:1\d{4}|\d{8})(?!\d)|电话/u),
  url: worded(/https?:|www\.|\.cn|网站|网址|平台|小程序|公众号|系统/u),
  form: worded(/申请表|申请书|模板|范本|附件|表格|登记表|文本/u),
  names: (text: string, { clause }: HeldClause) => clause.kind === 'row' || text.split(/[、；]/u).length > 3,
  fee: worded(/收费|费用|免费|元|租金|价格/u),
  hours: worded(/\d[:：点时]|时至|小时|工作日|全天/u),
  address: worded(/[路街]\d|\d号|楼|层|室|地址|邮编/u),
  unit_price: worded(/元\/|每.{1,6}元|元/u),
  statistics: worded(/\d/u),
  dates: worded(/\d月|\d日|[年月]底|20\d\d年/u),
  score: worded(/评分|指标|等级|标准|分值|得分|公式|[=×]/u),
  criteria: worded(/\d|以上|不低于|不少于/u),
  instalment: worded(/拨付|分.{0,3}[年次期批]|一次性|发放|每年|连续/u),
} as const satisfies Readonly<Record<string, Test>>;

/** How a clause words a number of each unit that may be asked for; other units by themselves. */
const UNITS: Readonly<Record<string, string>> = {
  平米: '平',
  号: '[号日]',
  天: '个?(?:天|日|工作日)',
  日: '[日天]',
  小时: '个?小时',
  家: '[家个户]',
  人: '[人名]',
  名: '[人名]',
  个: '[个项家处条座名]',
  点: '(?:个?百分点|个?基点|%|BP)',
  个点: '(?:个?百分点|个?基点|%|BP)',
  成: '(?:成|%)',
  条: '[条项个]',
  项: '[项条个]',
};

/** True where a text gives a number of the unit. */
export function countsUnit(text: string, unit: string): boolean {
  return new RegExp(`[0-9一二三四五六七八九十百千万两零](?:余|多)?\\s*(?:万|亿)?${UNITS[unit] ?? unit}`, 'u').test(
    text,
  );
}
