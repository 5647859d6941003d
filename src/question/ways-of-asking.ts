import type { Attribute } from './acts.ts';
import type { Pattern } from './patterns.ts';

/** How one attribute is asked for, whatever of. */
export interface WayOfAsking extends Pattern {
  readonly attribute: Attribute;
}

/** Ways whose words ask for one thing only: what is learnt from few examples need not be believed against them. */
export const WAYS_OF_ASKING: readonly WayOfAsking[] = [
  {
    ...{ attribute: 'amount', name: 'the size of a sum' },
    sign: /多少(?!天|年|个|时间|小时|工作日|号|家|条|项|份|人|名|岁|日|次|台|种|户|座|处)|几成|几折|[补给奖罚]几|几个点|[发给]钱|金额|额度|标准是|封顶/u,
    finds: ['首次认定高企奖多少', '贷款给补几个点', '最高额度', '罚几万'],
    leaves: ['要多少天', '一共多少家', '多少个工作日办完'],
  },
  {
    ...{ attribute: 'deadline', name: 'a term or its last day' },
    sign: /几(?:天|个工作日|个月内)|多少天|多久|多长时间|期限|最晚|最迟|截止|哪天前|(?:什么|啥)时候(?:前|之前|编|交|办|报|完|能|可以|才)|来得及|赶得[上及]|时限/u,
    finds: ['几天内要公示', '最迟哪天交', '什么时候之前报'],
    leaves: ['什么时候成立的', '几家企业'],
  },
  {
    ...{ attribute: 'validity', name: 'whether it still holds' },
    sign: /(?:还|现在|目前|仍)(?:有效|能用|管用|算数|在不在|有没有|能(?:要|拿|领|申请|报|用|享受)|执行|适用|有吗|是不是)|有效吗|作废|废止|[过到]期|[失生]效|取消了|停了|还有.{0,12}(?:吗|么|没有)|(?:现在|目前)(?:是|按|适用)|适用哪/u,
    finds: ['这个办法还有效吗', '是不是作废了', '现在按哪个文件'],
    leaves: ['有效期几年', '现在公司有300人'],
  },
  {
    ...{ attribute: 'change', name: 'what became of a rule' },
    sign: /(?:新旧|(?:和|跟|与).{0,16}(?:区别|不同|差别))|(?:变化|变了|改了(?:什么|哪)|几版)/u,
    finds: ['新版有什么变化', '和旧办法有啥区别', '改了哪几处'],
    leaves: ['公司改了名字', '新版办法第三条'],
  },
  {
    ...{ attribute: 'department', name: 'whose business it is' },
    sign: /谁(?:负责|管|派|牵头)|哪个(?:部门|单位|委|局)|归谁|(?:找|问|联系)(?:谁|哪)|责任单位|牵头|主责|协办|落实单位|主管/u,
    finds: ['这事归谁管', '找谁办', '由哪个部门牵头'],
    leaves: ['谁能申请', '哪个区'],
  },
  {
    ...{ attribute: 'procedure', name: 'how it is gone about' },
    sign: /(?:怎么|如何|咋)(?:申请|申报|办|报|弄|认定|审|走)|流程|手续|去哪(?:里|儿)?(?:办|申请|报)/u,
    finds: ['怎么申请', '走什么流程', '去哪儿办'],
    leaves: ['怎么算', '怎么罚'],
  },
  {
    ...{ attribute: 'materials', name: 'what is to be handed in' },
    sign: /材料|(?:要|得)(?:交|带|准备|提交)(?:什么|啥|哪些)/u,
    finds: ['要什么材料', '要带啥'],
    leaves: ['要交多少税', '怎么申请'],
  },
  {
    ...{ attribute: 'definition', name: 'what a term means or takes in' },
    sign: /(?:什么是|是什么(?:意思)?)|啥意思|(?:界定|定义)|指什么|是指|叫什么|算不算|够不够|够格|达标/u,
    finds: ['什么是首店', '300人算不算中型', '是啥意思'],
    leaves: ['有什么支持', '怎么申请'],
  },
  {
    ...{ attribute: 'stacking', name: 'whether several can be had together' },
    sign: /都(?:能)?(?:拿|享受|沾)|叠加|(?:同时|一起|重复)(?:享受|拿|申请|领)|再拿|两[样项种].{0,6}(?:都|合|加)/u,
    finds: ['两个能同时享受吗', '可以叠加吗', '市里拿了区里再拿'],
    leaves: ['一共多少家', '两年内'],
  },
  {
    ...{ attribute: 'sum', name: 'several added up' },
    sign: /合计|[加合]起来|[一总]共(?:能|可以|最[多高])/u,
    finds: ['加起来多少', '一共能拿多少'],
    leaves: ['一共多少条', '最高多少'],
  },
  {
    ...{ attribute: 'penalty', name: 'what a breach brings' },
    sign: /罚(?!款\d)|违[法规建章]|没收|吊销|后果|追责|滞纳/u,
    finds: ['没许可证开工怎么罚', '有什么后果'],
    leaves: ['奖励多少', '怎么申请'],
  },
];

/** Words of what is given, whatever is asked of it. */
export const OF_SUPPORT: Pattern = {
  name: 'something is given',
  sign: /补贴|补助|奖励|扶持|支持|资助|优惠|政策|鼓励|贴息|减免|免[税征]|退税|资金|有奖|给奖|能拿|有没有钱|给钱|好处/u,
  finds: ['开便民店有补贴没', '评上小巨人能拿什么', '有啥好处'],
  leaves: ['施工许可几天能办下来', '违法建设怎么罚'],
};
