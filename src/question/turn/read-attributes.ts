import { type AskingWords, askingWordsIn } from '../asking-words.ts';
import type { Interpreted } from '../interpreted.ts';
import { WAYS_OF_ASKING } from '../ways-of-asking.ts';
import { membersSaid } from './read-member.ts';

/** Attributes of a thing that are answered from the structure of its text. */
export const TOLD_ATTRIBUTES = [
  'department',
  'materials',
  'procedure',
  'deadline',
  'start',
  'end',
  'validity',
  'payment',
  'clause',
  'stacking',
  'sum',
  'penalty',
  'amount',
  'condition',
] as const;
export type ToldAttribute = (typeof TOLD_ATTRIBUTES)[number];

const WAYS: readonly (readonly [ToldAttribute, RegExp])[] = [
  [
    'department',
    /(?:哪个|哪些|什么|哪家|哪几[个家]|由谁|归谁|找谁|问谁|谁)[^，。？?]{0,6}(?:部门|单位|委|局|科室|机构|管|负责|受理|审批|审核|解释|认定|牵头|主管|说了算|批|发钱|派)|(?:找|问|去|联系|咨询)(?:谁|哪)|主管(?:部门|单位)|(?:哪儿|哪里|哪)(?:申报|受理|问|咨询)|联系(?:电话|方式|人)|电话/u,
  ],
  [
    'materials',
    /材料|手续|资料|证件|证明|要(?:交|带|准备|提交|递)[^，。？?]{0,4}(?:什么|啥|哪些)|(?:什么|啥|哪些)(?:单子|表)/u,
  ],
  [
    'procedure',
    /(?<!(?:不|没|未|被|了|过|着|住)[^，。？?\s]{0,5}\s?)(?:怎么|咋)办|(?:怎么|如何|咋|怎样)(?:个)?(?:申请|申报|办(?!$|[，。？?\s])|报|弄|走|操作|领|举报|提交|认定|评)|流程|程序|步骤|在哪(?:儿|里)?(?:申请|申报|报|办|填)/u,
  ],
  [
    'deadline',
    /截止|最晚|最迟|几(?:个)?(?:工作日|天|个月)|多(?:久|长时间)|(?:啥|什么)时候(?:前|之前|截|到期|能(?:办|下|批|拿)|发|到账|办)|期限|时限|来得及|赶得上/u,
  ],
  [
    'start',
    /(?:哪天|什么时候|啥时候|哪年|何时|几号|从哪天)[^，。？?]{0,6}(?:开始|施行|实施|生效|起|出|发布|印发|执行)|(?:开始|施行|生效|印发|发布)[^，。？?]{0,3}(?:日期|时间)/u,
  ],
  [
    'end',
    /(?:哪天|什么时候|啥时候|哪年|何时|几号|到哪天|到啥时候|到什么时候|到几时)[^，。？?]{0,6}(?:停|废|失效|作废|到期|结束|截止|过期|没的|取消|为止|终止)|(?:管|用|执行|有效)到(?:哪天|什么时候|啥时候|几时|哪年)|有效期/u,
  ],
  [
    'validity',
    /还(?:有效|能用|管用|算数|在不在|有没有|能(?:申请|报|领|拿|用)|执行|适用|作数|有吗|有么)|有效(?:吗|没|不)|作废|废止(?:了|没)|过期(?:了|没)|失效(?:了|没)|(?:停|取消)了(?:吗|没|么)|管(?:不管|用)/u,
  ],
  [
    'payment',
    /先(?:给|拿|发|付|补|垫|打|干)[^，。？?]{0,8}(?:还是|再|后)|(?:一次性|分期|按年|分年|分几次|每年(?:都)?(?:给|有|发|能))|怎么(?:给|发|付|拨|打款|到账)|(?:什么|啥)方式(?:给|发|支持)|后补助|打(?:到|进)(?:哪|什么)/u,
  ],
  [
    'clause',
    /(?:依据|根据|出处|凭)[^，。？?]{0,4}(?:什么|哪|是|在)|(?:在|写在|出自|是)?(?:哪(?:一|几)?条|第几条|哪份文件|哪个文件|什么文件|哪一款)|原文/u,
  ],
  [
    'stacking',
    /(?:两|俩|几|这些|都|全)[^，。？?]{0,6}(?:一起|一块儿?|一并|同时|都)(?:能|可以)?(?:拿|享受|享|申请|领|报|要)|叠加|同时(?:享受|拿|申请|领)|重复(?:享受|领)|冲突吗|(?:领|拿|给|补|享|发|报|要)两[份头]|两[份头](?:钱|补|奖|都|能|领|拿)|能(?:都|一起|一块儿?)(?:拿|领)/u,
  ],
  ['sum', /加(?:起来|一起|一块)|(?:一共|总共|合计|合起来|总数|拢共|统共)(?!\s*[\d一二两三四五六七八九十百千万])/u],
  ['penalty', /罚(?!的(?:那|人|是|要|家|公司|企业|单位))|处分|追究|后果|会怎(?:么)?样|查到|收回|违规/u],
  ['amount', /多少(?:钱|万|元|块)|给多少|奖多少|补多少|几万|最高|金额|额度|封顶|上限/u],
  ['condition', /条件|门槛|资格|要求/u],
];

/** 利息一共五万: what is told is no sum that is asked for. */
const TOTAL_TOLD = /(?:一共|总共|合计|拢共|统共)\s*[\d一二两三四五六七八九十百千万]/u;
/** 拿满三年一共多少: the sum of one thing over its years. */
const OVER_YEARS = /几年|[\d一二两三四五六七八九十]年|年年|[拿领享]满|拿到头|拿完/u;
const OF_SEVERAL = /[两俩三几]个|[两俩三几][项样份条]|这些|那些|都|全部|加(?:起来|一起|一块)/u;

/** 谁交, 交给谁: who does it by the words of the text, and not which office is in charge. */
const OF_ACTOR =
  /谁(?:来|去|要|得|该|能|先|给|出|交|付|掏|承担|买单|签|盖|用|拿|领|享|做|干)|(?:交|付|给|打|归|赔|还)给?谁/u;
/** Attributes that are read well from examples alone. */
const LEARNT = ['stacking', 'sum', 'department', 'materials', 'payment', 'procedure'] as const;

/** Attributes asked for, and the words that ask for them, which name no topic. */
export interface AskedAttributes {
  readonly asks: ReadonlySet<ToldAttribute>;
  /** Those that words of the message name; the others are likely by how it sounds. */
  readonly named: ReadonlySet<ToldAttribute>;
  readonly words: readonly string[];
}

/** The attributes that a message asks for. */
export function readAttributes(
  { text: { spoken: text }, asks }: Pick<Interpreted, 'text' | 'asks'>,
  asking: AskingWords,
): AskedAttributes {
  const found = WAYS.flatMap(([attribute, ways]) => {
    const [words] = ways.exec(text) ?? [];
    return words === undefined ? [] : [{ attribute, words }];
  });
  const isOfActor = OF_ACTOR.test(text) && !found.some(({ attribute }) => attribute === 'department');
  const learnt = LEARNT.filter((attribute) => asks.includes(attribute)).filter(
    (attribute) => !(attribute === 'department' && isOfActor),
  );
  const isOfOne = TOTAL_TOLD.test(text) || (OVER_YEARS.test(text) && !OF_SEVERAL.test(text));
  const all = [...found.map(({ attribute }) => attribute), ...learnt];
  return {
    asks: new Set(all.filter((attribute) => !(attribute === 'sum' && isOfOne))),
    named: new Set(found.map(({ attribute }) => attribute)),
    words: [
      ...found.map(({ words }) => words),
      ...waysSaid(text),
      ...membersSaid(text),
      ...askingWordsIn(text, learnt, asking),
    ],
  };
}

/** The words by which anything is asked for, whatever of: 是什么意思, 给钱. */
function waysSaid(text: string): readonly string[] {
  return WAYS_OF_ASKING.flatMap(({ sign }) => sign.exec(text)?.[0] ?? []);
}
