/** What is asked; one question may ask several things. */
export type Intent =
  | 'support'
  | 'amount'
  | 'clause'
  | 'deadline'
  | 'validity'
  | 'change'
  | 'responsible'
  | 'procedure'
  | 'definition'
  | 'stacking'
  | 'penalty';

/** Words that give an intent away; a question may show several. */
const SIGNS: readonly (readonly [Intent, RegExp])[] = [
  [
    'amount',
    /多少(?!天|年|个?工作日|时间|小时|号)|几成|几折|[补给奖罚]几|几个点|(?<!哪)几(?:个|名|人|辆|台|座|吨|处|亩|场|次|平)|[发给]钱|金额|额度|标准是|封顶|最多|至少|总共|合计|一共/u,
  ],
  [
    'deadline',
    /几天|多少天|几个工作日|多久|多长时间|期限|最晚|最迟|截止|哪天|哪一天|(?:什么|啥|几)时候(?:前|之前|编|交|办|报|完|能|可以|才)|最早|来得及|赶得上|赶得及|时限|几个月内|有效期/u,
  ],
  [
    'validity',
    /(?:还|现在|目前|仍)(?:有效|能用|管用|算数|在不在|有没有|能(?:要|拿|领|申请|报|用|享受)|执行|适用|有吗|是不是)|有效吗|作废|废止|过期|到期|失效|生效|取消了|停了|还有.{0,12}(?:吗|么|没有)|是真的|哪份.{0,6}文件|(?:现在|目前)(?:是|按|适用)|还是1%|适用哪/u,
  ],
  [
    'change',
    /换过几版|有什么变化|改了(?:什么|哪)|新旧|(?:和|跟|与).{0,16}(?:区别|不同|差别)|前后.{0,6}版|修改了|变了/u,
  ],
  [
    'responsible',
    /谁(?:负责|管|派|来|定|牵头|去申请)|哪个(?:部门|单位|委|局)|归谁|找谁|找哪|问谁|问哪|联系谁|责任单位|牵头|主责|协办|落实单位|主管|到底找/u,
  ],
  ['procedure', /怎么(?:申请|办|报|弄|认定|审|走)|如何(?:申请|办理|申报)|流程|材料|手续|去哪(?:里|儿)?(?:办|申请|报)/u],
  ['definition', /什么是|是什么(?:意思)?|啥意思|定义|指什么|是指|叫什么|算不算|怎么界定|够不够|够格|达标|达不达标/u],
  [
    'stacking',
    /两头拿|都(?:能)?(?:拿|享受|沾)|叠加|同时(?:享受|拿|申请|领)|一起(?:拿|申请)|重复(?:享受|领)|拿两份|再拿|合计|两[样项种].{0,6}(?:一共|都|合|加)|加起来|一共(?:能|可以|最[多高])/u,
  ],
  ['penalty', /罚|违[法规建章]|没收|吊销|后果|追责|什么责任|滞纳/u],
  [
    'support',
    /补贴|补助|奖励|扶持|支持|资助|优惠|政策|鼓励|帮|贴息|减免|免税|免征|退税|免[^\s]{0,4}税|资金|有奖|给奖|奖吗|^(?:我|我们|咱们?|本公司|我公司)(?:是|在|做|开)|能拿|有没有钱|给钱|好处|让不让|行不行|可以吗|能不能|能.{0,12}吗/u,
  ],
];

/** Every intent that the words show; `clause` when nothing else does. */
export function readIntents(text: string): ReadonlySet<Intent> {
  const intents = new Set(SIGNS.filter(([, sign]) => sign.test(text)).map(([intent]) => intent));
  return intents.size > 0 ? intents : new Set<Intent>(['clause']);
}

/** 1 for each sign that stands in the words, in a fixed order: features of what is learnt. */
export function signsOf(text: string): readonly number[] {
  return SIGNS.map(([, sign]) => (sign.test(text) ? 1 : 0));
}
