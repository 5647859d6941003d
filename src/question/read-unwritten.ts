import type { Interpreted } from './interpreted.ts';
import type { Pattern } from './patterns.ts';
import { OF_SUPPORT } from './ways-of-asking.ts';

/** What people ask of a support, and texts seldom write. */
export type Unwritten = 'materials' | 'procedure' | 'deadline' | 'payment' | 'phone' | 'website' | 'form';

/** How one of them is asked for, with all the words that only ask. */
export interface UnwrittenPattern extends Pattern {
  readonly what: Unwritten;
}

export const UNWRITTEN: readonly UnwrittenPattern[] = [
  {
    ...{ what: 'website', name: 'the site where one applies' },
    sign: /[在上去登]?(?:哪个|什么|哪)(?:网站|平台|系统|网页|公众号|小程序)上?(?:申请|申报|报名|填报?|提交)?|网址(?:是?(?:什么|啥|多少))?/u,
    finds: ['在哪个网站报名', '网址是啥', '去哪个平台申报'],
    leaves: ['平台企业奖励', '网站集约化'],
  },
  {
    ...{ what: 'form', name: 'the form to fill in' },
    sign: /(?:申请|申报)?(?:表格?|模板|范本)(?:在哪|去哪|哪)(?:里|儿)?(?:能|可以)?(?:下载?|领|找)?|(?:填|用)(?:什么|啥|哪张|哪个)表/u,
    finds: ['申请表在哪下载', '模板去哪找', '填什么表'],
    leaves: ['表彰奖励', '达标表现'],
  },
  {
    ...{ what: 'materials', name: 'what is to be handed in' },
    sign: /(?:去哪|在哪|需?要|得)?(?:里|儿)?(?:交|带|准备|提交|报送)?(?:什么|啥|哪些)?(?:申报|申请)?(?:材料|资料)(?:有?哪些|清单|是?(?:什么|啥))?|(?:要|得)(?:准备|带|交|提交)(?:什么|啥|哪些)/u,
    finds: ['要什么材料', '要准备啥', '去哪交材料', '申报材料有哪些'],
    leaves: ['要交多少税', '怎么申请'],
  },
  {
    ...{ what: 'deadline', name: 'when one applies' },
    sign: /(?:申报|申请|报名)?(?:什么时候|啥时候|哪天|几月份?|几号|何时)(?:能|可以|开始)?(?:申报|申请|报名|截止|报)|(?:的|申报|申请|报名)*截止(?:日期|时间|日)?(?:是?(?:哪天|几号|什么时候))?/u,
    finds: ['什么时候申报', '几月份申报', '的申报截止日期', '啥时候截止'],
    leaves: ['什么时候成立的', '几月成立'],
  },
  {
    ...{ what: 'procedure', name: 'how one applies' },
    sign: /(?:怎么|如何|咋|去哪|在哪|找谁)(?:里|儿|样)?(?:申请|申报|办理?|报名?|弄|领|走)|(?:要|办)?(?:啥|什么|哪些)(?:手续|流程)|(?:手续|流程)(?:是?(?:啥|什么|怎么走)|怎么办)/u,
    finds: ['怎么申请', '去哪儿办', '要啥手续', '流程是什么'],
    leaves: ['怎么算', '怎么罚'],
  },
  {
    ...{ what: 'payment', name: 'when it is paid' },
    sign: /(?:多久|什么时候|啥时候|几天|分几次|怎么)(?:能|可以|才)?(?:到账|发(?:放|钱)?|拨付?|给(?:钱)?|打款|兑现)/u,
    finds: ['多久到账', '什么时候发钱', '分几次给'],
    leaves: ['给多少钱', '什么时候申请'],
  },
  {
    ...{ what: 'phone', name: 'a number to call' },
    sign: /的?(?:联系|咨询|办公|窗口|热线)?(?:电话|联系方式|号码)(?:号码)?(?:是?(?:多少|啥|什么|几号))?/u,
    finds: ['联系电话', '的电话是多少', '联系方式是啥'],
    leaves: ['电信企业奖励', '热线诉求'],
  },
];

/** A thing and what is asked of it. */
export interface ThingAsked {
  readonly thing: string;
  readonly what: readonly Unwritten[];
  /** The words say that something is given. */
  readonly isSupport: boolean;
}

/** Shorter words name no thing. */
const LEAST = 2;
const EDGES = /^[\s，,。.？?！!、的]+|[\s，,。.？?！!、的呢吗啊呀]+$/gu;

/** 首贷贴息怎么申请，要什么材料 -> 首贷贴息, of which how and with what is asked; null where none of these is asked, or of nothing. */
export function readThingAsked({ text: { spoken } }: Pick<Interpreted, 'text'>): ThingAsked | null {
  const asked = UNWRITTEN.filter(({ sign }) => sign.test(spoken));
  const thing = asked.reduce((left, { sign }) => left.replace(sign, ''), spoken).replace(EDGES, '');
  if (asked.length === 0 || thing.length < LEAST) return null;
  return { thing, what: asked.map(({ what }) => what), isSupport: OF_SUPPORT.sign.test(thing) };
}
