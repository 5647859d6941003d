import { asksFee } from './read-fee.ts';
import { readSpan } from './read-span.ts';
import { readUnitAsked, readUnitsCounted, type UnitAsked } from './read-unit-asked.ts';
import { yearsBetween } from './read-years-between.ts';
import { OF_SUPPORT } from './ways-of-asking.ts';

/**
 * How a yes or no is asked for. `may`: 能不能, 行吗; `must`: 要不要, 得…吗; `exists`: 有没有, 补不补; `meets`: 够不够, 算不算;
 * `is`: any other sentence that ends in 吗 or offers both sides.
 */
export type Polar = 'may' | 'must' | 'exists' | 'meets' | 'is';

/** What kind of sentence answers a message; read from its grammar. */
export interface QuestionForm {
  readonly polar: Polar | null;
  /** 能不能不…, 可以不…吗: what is asked about is that something is left out. */
  readonly isNegated: boolean;
  /** 各多少, 分别, 这两样, 一共: several things are asked about, and each is answered. */
  readonly isOfSeveral: boolean;
  /** 多少钱, 补多少: the size of something is asked for, and no term and no number of things. */
  readonly isHowMuch: boolean;
  /** 几天, 几号截止, 什么时候: a term or a day is asked for. */
  readonly isWhen: boolean;
  /** 落在哪个区, 选址: the place is asked for. */
  readonly isWhere: boolean;
  /** 算晚了不, 还赶得上吗, 现在到期没: asks how the dates of the text stand to the day. */
  readonly isOfTiming: boolean;
  /** 今年, 年底前: asked for the year of the day. */
  readonly isOfThisYear: boolean;
  /** A number of things is asked for: 多少个, 几家. */
  readonly isHowMany: boolean;
  /** What is asked about is money, and not a number of things. */
  readonly isOfMoney: boolean;
  /** 被谁替了, 当初又作废了谁: what a text ended and what ended it. */
  readonly isOfRelations: boolean;
  /** 一共能拿多少: cases of several matters are to be added up; of one matter only one may count. */
  readonly isOfTotal: boolean;
  /** What is spoken of grows or declines; null where it does neither, or both. */
  readonly direction: 'growth' | 'decline' | null;
  /** 占几成, 落地率是多少: what one figure is of another is asked for. */
  readonly isOfRatio: boolean;
  /** 按这个增速: what something grows to is asked for. */
  readonly isOfGrowth: boolean;
  /** Years between the earliest and the latest that are named; null where fewer than two are. */
  readonly yearsBetween: number | null;
  /** 比去年多几个, 差多少, 刨掉核心区: one figure is to be taken from another. */
  readonly isOfDifference: boolean;
  /** 一共能拿多少, of one matter or of several: how they combine is part of the answer. */
  readonly isOfSum: boolean;
  /** It speaks of what holds, when it began or ends, or what was before. */
  readonly isOfValidity: boolean;
  /** It speaks of what is given: 补贴, 奖励, 好处. */
  readonly isOfSupport: boolean;
  /** Money that is given is spoken of, and not what is saved: 补贴, 奖, 资金. */
  readonly isOfGrant: boolean;
  /** What something costs is asked for, and not what is paid towards it. */
  readonly isOfFee: boolean;
  /** The unit in which the answer is wanted. */
  readonly unitAsked: UnitAsked;
  /** 多少岁 -> 岁: the units of which a number is asked for. */
  readonly unitsCounted: readonly string[];
  /** 涨百分之几, 增幅多少: so much of what it was before. */
  readonly isOfIncreaseRate: boolean;
  /** 每人分多少, 人均: what one of several gets. */
  readonly isOfEach: boolean;
  /** 够不够, 达不达标: what is had is held against what is required. */
  readonly isOfEnough: boolean;
  /** 投到多少就到顶: from which size on the whole ceiling is given. */
  readonly isOfReach: boolean;
  /** 完成几成, 还差多少: what was done is held against what is to be done. */
  readonly isOfProgress: boolean;
  /** 几个点, 什么比例, 怎么算: by which rate or formula it is reckoned, and not only how much it is. */
  readonly isOfFormula: boolean;
  /** Whole years over which a number is to be reckoned; null where no span is asked for. */
  readonly span: number | null;
}

const END = '(?:吗|么|不|没|没有|吧|呀|啊)?[？?。！!～~\\s]*(?:$|[，,；;。？?])';
const ASKS = '(?:吗|么|不|没|没有|吧)[？?。！!\\s]*(?:$|[，,；;。？?])';

/** Forms of asking for a yes or a no, the more particular one first. */
const POLAR: readonly (readonly [Polar, RegExp])[] = [
  [
    'meets',
    new RegExp(
      `够不够|够格|达不达标|符不符合|算不算|达到.{0,4}没有|够.{0,12}${ASKS}|达标${ASKS}|符合.{0,14}${ASKS}|算(?!多少).{0,14}${ASKS}`,
      'u',
    ),
  ],
  [
    'must',
    new RegExp(
      `要不要|用不用|需不需要|必不必须|得不得|是不是(?:一定)?(?:得|要|必须|非得|都得)|(?:必须|非得|非要|还得|都得|一定要|需要|还要|得).{0,16}${ASKS}|(?<![想能不只快主])要.{0,12}${ASKS}`,
      'u',
    ),
  ],
  [
    'may',
    new RegExp(
      `能不能|可不可以|可以不可以|能否|可否|行不行|让不让|准不准|许不许|合不合法|允不允许|(?:能|可以|允许|让|准|合法).{0,24}${ASKS}|行${ASKS}`,
      'u',
    ),
  ],
  [
    'exists',
    new RegExp(
      `有没有|有无|给不给|补不补|奖不奖|支不支持|管不管|免不免|(?:有|给|补|奖|支持|减|免).{0,16}${ASKS}|有(?:啥|什么|哪些)?(?:补贴|补助|奖励|扶持|优惠|政策|支持)${END}`,
      'u',
    ),
  ],
  ['is', new RegExp(`是不是|是否|会不会|对不对|真的假的|${ASKS}`, 'u')],
];

const SEVERAL =
  /各(?!类|种|项|区|级|个|位|界|方|地|种)|分别|(?:两|俩|三|仨|几)[样项种块笔头边]|叠加|叠着|(?:同时|一起)(?:拿|领|享|申|用)|(?:一共|总共|合计|加起来|合起来|加一起)[^，。；？?]{0,6}(?:多少|几|能|可以|拿|掏|是|最)|还有别的|哪些/u;
const HOW_MUCH =
  /多少(?!天|年|个|时间|小时|号|家|条|项|份|人|名|岁|日|次|台|种)|[补给奖罚]几|几成|几折|几个点|几[十百千]?[万亿毛块元角]|百分之几|[发给]钱|几个钱|(?:啥|什么)(?:价(?!值)|数)/u;
const WHEN =
  /(?<![近这前每去])几年(?!前|来)|有效期(?:是|为)?(?:多|几|到)|几天|几个?工作日|多少个?(?:工作日|自然日|天|日)|几月|几号|哪一?天|(?:什么|啥)时候|多久|多长时间|截止|最晚|最迟/u;
const WHERE =
  /哪(?:些|几个|个)?区|落(?:户|地)?(?:在|到)?哪|哪[里儿]?(?:落户|落地|合适|最好)|选址|放(?:在)?哪|(?:落户|落地|落在|开在|设在|放在|建在).{0,8}(?:合适|行不行)/u;
const TIMING =
  /晚了|超期|逾期|过期|赶得[上及]|来得及|过了(?:没|吗|么)|到(?:期|时间)了?(?:没|吗|么)|还(?:能|用|算|在|有效|可以|来得及|缓).{0,12}[吗么不没？?]|开始了(?:没|吗)|是不是已经|今年的|现在/u;
const THIS_YEAR = /今年|本年度|年底前/u;
const HOW_MANY = /(?:多少|几)[个家项场次件人名座辆台处户]/u;
const MONEY = /钱|补|奖|元|资助|贴息|税|费|租金|价/u;
const GRANT = /钱|补贴|补助|奖|资助|资金/u;
const RELATIONS = /废|替|版|修改|修订/u;
const TOTAL =
  /(?:一共|总共|总计|合计|拢共|统共|加起来|合起来|加一起|加在一起|加一块儿?|凑一块儿?)[^，。；？?]{0,6}(?:多少|几|能|可以|拿|掏|花|是|最|给|有)|(?:一共|总共|合计|加起来|加一起|加一块儿?)[^，。；？?]{1,10}(?:对吧|对不对|对吗|是吧|没错吧)|加总|总和|给[^，。；？?]{0,6}总数/u;
const UP = /增(?:长|速|幅|加|收)|上涨|涨(?:了|到|幅)|提高|翻番/u;
const DOWN = /下降|降低|降幅|减少|压减|削减|下调/u;
const RATIO =
  /占[^，。；？?]{0,20}(?:几成|多少|百分之几|几分之几|比例)|[^，。；？?利效概]率(?:是|有|达到?)?(?:多少|几|多高)|是[^，。；？?]{0,8}的?(?:几倍|几成|百分之几)/u;
const GROWTH = /增速|增幅|增长率|增长目标|涨幅|降幅|递增|递减|每年(?:增|涨|降|减)|年均/u;
/** 最低几个, 最多多少 compare nothing. */
const DIFFERENCE =
  /(?:差|(?<![最至])(?:多出?|少|高出?|低|快|慢|早|晚|长|短)|涨|升|压缩?|降|省|提前|缩短|提高|增加|减少)(?:了|出来?)?(?:多少|几)|比[^，。；？?]{1,24}(?<![最至])(?:多|少|高|低|快|慢)[^，。；？?多少几]{0,4}(?:多少|几)|刨[掉去]|除[去掉]|扣[掉除]了?[^，。；？?]{0,8}(?:还|剩)|剩(?:下|余)?(?:多少|几)|其余[^，。；？?]{0,8}(?:多少|几)/u;
/** 全报满, 满额满员: all places taken. */
const ALL_PLACES = /[报用占顶招]满|满额|满员|全满/u;
const ONE_MATTER = /同一/u;
const VALIDITY =
  /生效|施行|有效|作废|废止|失效|过期|到期|截止|试行|取消了|还在|还能|还有没有|还管用|还算|还执行|(?:(?:什么|啥)时候|何时|几时|哪一?[天年])(?:就|会|给)?(?:开始|起|到期|结束|停|终止|为止)|(?<!最|等)到(?:什么时候|啥时候|何时|几时|哪一?[天年])(?:为止|结束)?[？?。]?$|执行到|老政策|旧政策|前后|换过|修改/u;
const PROGRESS = /完成[^，。；？?]{0,4}(?:几成|多少|百分之几|几分之几)|还差|差(?:了)?(?:多少|几)/u;
/** 多少封顶 asks for the ceiling itself. */
const REACH =
  /(?:多少|几[十百千天万个块]?|多大|多久|第几[天日年]|(?:啥|什么)时候|怎么|怎样|如何)[^。；？?]{0,16}(?:就|才|会|能|可以|算|不)[^。；？?]{0,10}(?:到顶|见顶|触顶|封顶|顶格|[拿给补奖]满|拉满|(?:到|达到|够到?|够上|摸到)(?:上限|最高)|不?(?:再|能再)(?:往上)?(?:涨|加|增|升|多给)(?:了|$|[，,。？?\s]))/u;
const INCREASE_RATE = /(?:涨|增|升|高|多|降|减|低|幅)[^，。；？?]{0,4}(?:百分之(?:几|多少)|几成|几个点|多少个?百分)/u;
const EACH_PERSON = /每(?:个)?人|人均|平均(?:每|一)|一人[能可]?(?:分|拿|领|到手)|[俩们仨]各?(?:平分|均分|分)/u;
const ENOUGH = /够不够|够[吗么了没]|够数|达不达标|达标[吗么了没]|满不满足|行不行|还[差缺]|[差缺]多少|[差缺]几/u;
/** 怎么算首次 asks what counts, and no formula. */
const FORMULA =
  /(?:多少|几)个?百分点|(?:多少|几)个点(?!钟)|百分之(?:几|多少)|(?:什么|啥|多少|多大|哪个)比例|比例(?:是|有|为)?(?:多少|多大|几|怎么)|[按补奖贴]几成|(?:怎么|咋个?|如何|怎样)(?:去|来)?(?:算|计算|折算|核算|测算)(?=[的出钱给呢啊呀，。；？?]|法|多少|金额|数|$)|(?:计算|核算|测算)(?:公式|方法|办法|方式)|算法(?:是|怎|呢|$)|公式/u;
const LEAVES_OUT = /(?:能不能|可不可以|能否|可否|可以|(?<!不)能)(?:不(?!能|可以|行)|免|省)/u;

/** Reads the grammar of a message, in simplified characters; nothing of its matter. */
export function readForm(message: string): QuestionForm {
  const text = withWideMarks(message);
  return {
    polar: POLAR.find(([, form]) => form.test(text))?.[0] ?? null,
    isNegated: LEAVES_OUT.test(text),
    isOfSeveral: SEVERAL.test(text),
    isHowMuch: HOW_MUCH.test(text),
    isWhen: WHEN.test(text),
    isWhere: WHERE.test(text),
    isOfTiming: TIMING.test(text),
    isOfThisYear: THIS_YEAR.test(text),
    isHowMany: HOW_MANY.test(text),
    isOfMoney: MONEY.test(text) && !HOW_MANY.test(text),
    isOfRelations: RELATIONS.test(text),
    isOfTotal: TOTAL.test(text) && !ONE_MATTER.test(text),
    direction: UP.test(text) === DOWN.test(text) ? null : UP.test(text) ? 'growth' : 'decline',
    isOfRatio: RATIO.test(text),
    isOfGrowth: GROWTH.test(text),
    yearsBetween: yearsBetween(text),
    isOfDifference: DIFFERENCE.test(text),
    isOfSum: TOTAL.test(text) || ALL_PLACES.test(text),
    isOfValidity: VALIDITY.test(text),
    isOfSupport: OF_SUPPORT.sign.test(text),
    isOfGrant: GRANT.test(text),
    isOfFee: asksFee(text),
    unitAsked: readUnitAsked(text),
    unitsCounted: readUnitsCounted(text),
    isOfIncreaseRate: INCREASE_RATE.test(text),
    isOfEach: EACH_PERSON.test(text),
    isOfEnough: ENOUGH.test(text),
    isOfReach: REACH.test(text),
    isOfProgress: PROGRESS.test(text),
    isOfFormula: FORMULA.test(text),
    span: readSpan(text),
  };
}

const WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', '?': '？' };

/** The marks of a normalised text as the patterns write them; a comma between digits is none. */
function withWideMarks(text: string): string {
  return text.replace(/(?<!\d),|,(?!\d)|[;?]/gu, (mark) => WIDE[mark] ?? mark);
}
