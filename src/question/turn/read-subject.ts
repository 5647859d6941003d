import type { Pattern } from '../patterns.ts';

/** Whose case is spoken of, beside the one that was spoken of before: another's, or the asker's own again; null where nothing says. */
export type Subject = 'another' | 'own';

const PEOPLE =
  '朋友|同学|亲戚|邻居|隔壁|同行|老乡|[表堂]?[哥弟姐妹]+(?:夫|子|媳妇)?|老婆|老公|媳妇|爱人|丈夫|妻子|儿子|闺女|女儿|[爸妈爹娘]+|客户|徒弟|同事|房东|合伙人|战友|舅舅|叔叔|姑姑|大[爷伯]';
const FIRMS = '公司|厂|店|企业|单位|铺子?|作坊|合作社|工作室|饭馆|机构|研究所|医院|诊所';

export const ANOTHERS_CASE: Pattern = {
  name: 'the case of somebody else is spoken of',
  sign: new RegExp(
    [
      `(?:${PEOPLE})(?:的|他们?|她们?|家|那边?|自己|有[个家]|开[了的]?|是|也|办|搞|做|想|要)(?!说|讲|告诉|介绍|推荐)`,
      `(?:另外?|还有|又有|别的|换(?:成|了)?|下面|旗下|名下)(?:还)?(?:有|是)?(?:一|两|另)?[个家间][^，。？?]{0,8}(?:${FIRMS})`,
      `(?:另|还有|又有)一(?:个人|位|户|家(?!人|里))`,
      '(?:别|人)家(?:隔壁)?(?:是|那|有|也)',
      '(?:子|分|母|总|兄弟|关联)公司(?:是|也|有|呢|那)',
    ].join('|'),
    'u',
  ),
  finds: [
    '我朋友是软件公司，同样五万利息呢',
    '老板另外还有个商贸公司，260人',
    '我们集团下面还有个施工公司450人',
    '人家隔壁是符合规划的',
    '我表弟开了个烧烤店',
    '还有一位在大兴举报的',
    '换一家饭馆呢',
    '子公司呢，也按这个算？',
    '我老婆自己有个工作室',
  ],
  leaves: [
    '我朋友说能拿200万',
    '听同行讲有30万',
    '还有100个劳务派遣的',
    '还有一个问题',
    '我们公司有300人',
    '还有别的补贴吗',
  ],
};

export const OWN_CASE_AGAIN: Pattern = {
  name: 'the asker comes back to the own case',
  sign: /(?:说回|回到|再说|还说)(?:我们?|咱们?|俺们?)|(?:那|换)(?:我们?|咱们?|俺们?)(?:自己|自个儿|本来|这边)?(?:的|家|公司|厂|店)?(?:呢|的话)|(?:我们?|咱们?|俺们?)(?:自己|自个儿)(?:的|家|公司|厂|店)*(?:呢|是|有|那)/u,
  finds: ['说回我们公司', '那我们自己呢', '我们自己家的店呢', '那我呢', '再说我们厂，400人'],
  leaves: ['那我拆成两个活儿', '我们自己掏钱可以吗', '那我们能拿多少'],
};

/** 情况都一样: all but what is said anew holds for the other one too. */
const SAME_CASE =
  /(?:情况|条件|别的|其他|其余|数字|都)(?:全|都|也)?(?:跟|和|同)?(?:我们?|咱们?)?(?:也|都)?(?:是)?(?:一样|相同|差不多|一致)/u;
/** Counted together, it is no case of its own. */
const TOGETHER = /一起算|一块儿?算|加(?:在一起|起来|一块)|合(?:计|在一起|起来)|总共|一共/u;

export function readSubject(text: string): Subject | null {
  if (OWN_CASE_AGAIN.sign.test(text)) return 'own';
  return ANOTHERS_CASE.sign.test(text) && !SAME_CASE.test(text) && !TOGETHER.test(text) ? 'another' : null;
}
