/**
 * Words by which clauses of any document speak of money and time: the language of Chinese administration, not of one
 * text. A figure is an amount only where one of them governs it.
 */

/** The printed label of a clause. */
export const LABEL = /^(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]|第[一二三四五六七八九十百\d]+条)[　\s]*/u;

/** What is given, by its own name. */
export const GIVEN =
  '奖励|奖补|奖金|补贴|补助|资助|支持|扶持|贴息|贴费|补偿|补差|津贴|资金|经费|券|红包|返还|让渡|减免|补给';
/** What is taken. */
export const TAKEN = '罚款|滞纳金|调节金|保证金|违约金|税款|费用';

/** 给予10万元, 处5万元: the verb that governs a figure behind it. */
export const GOVERNS = new RegExp(
  '(?:给予|予以|发放|拨付|拨给|奖励|奖补|补助|补贴|资助|支持|扶持|补偿|返还|并处|处以|可以处|可处|处|征收|收取|缴纳|加收|享受|提供|奖)' +
    '(?!理|置|罚的|于|在)[^，。；：]{0,22}$',
  'u',
);
/** 按5%给予奖励: the verb stands behind the figure. */
export const GOVERNS_BEFORE =
  /^[^，。；：]{0,12}?(?:给予|予以|进行|发放|奖励|补助|补贴|资助|支持|扶持|补偿|返还|退还|让渡|缴纳|征收|收取|加收|加处|贴息|减免|免征|摊销|加计扣除|计算|计提)/u;
/** 10万元奖励, 1%的利息补贴 */
export const NAMED_BEHIND = new RegExp(
  `^(?:以下|以内|以上)?(?:（含）|\\(含\\))?的?[^，。；：、\\d]{0,10}?(?:${GIVEN}|${TAKEN})`,
  'u',
);
/** 按每人每月3000元的标准 */
export const BY_STANDARD = /按照?[^，。；]*$/u;
export const STANDARD_BEHIND = /^的?(?:标准|额度|幅度)/u;
/** 最高不超过20000元, 单个企业累计不超过: goes on from what was given before. */
export const CONTINUES =
  /^(?:但|且|并|其中)?(?:同一|单[个家户笔项]|每[个家人户项年名件笔]|年度|全年|当年|累计|合计|总额|总计|总金额|最高|最多|不超过|不得超过|上限|封顶|补贴|奖励|补助|资助|支持|金额|额度|数额|滞纳金)[^，。；\d]{0,20}$/u;
/** 达到1亿元, 超过500万元: what is compared, not what is paid. */
export const COMPARES =
  /(?:首次)?(?:达到?|超过|超出|高于|大于|满|不低于|不少于|低于|小于|不足|首次突破|突破)(?:人民币)?$/u;
/** 安排1亿元专项资金: a fund is paid to nobody. */
export const FUNDS = /(?:安排|设立|筹集|列支|规模)[^，。；]{0,6}$/u;
export const NOT_MORE = /(?:不|不得|未)(?:超过|高于|大于|超出)(?:人民币)?$/u;
/** 1亿元以上的, 100人（含）以上 */
export const COMPARED = /^(?:（含[^）]{0,6}）|\(含[^)]{0,6}\))?(?:及|含|或)?(?:以上|以下|以内)/u;

/** 贴息比例提高至40% */
export const RATE_RAISED = /比例(?:提高|上调|上浮)(?:至|到)$/u;

export const TOTAL = /(?:总额|总计|总规模|预算|合计|资金总量|奖金池)[^，。；\d]{0,8}$/u;
/** A total for each one is none for all. */
export const EACH = /(?:单个|单家|单笔|单户|单项|每[家个人户项名件笔台辆次]|同一|累计)/u;
export const UP_TO = /(?:最高|最多|至多|不超过|不得超过|不高于|上限(?!金额|标准|额)|封顶|顶格|以内)/u;
export const LEAST = /(?:不低于|不少于|不得少于|不得低于|至少|最低)[^，。；\d]{0,12}$/u;

/** 探索给予, 研究制定: no support yet. */
export const INTENDED = /(?:探索|研究(?!投入|经费|费)|争取|力争|拟|适时|逐步)(?:对|给予|制定|建立|出台|开展)/u;
/** Aims: a figure to be reached. */
export const AIMED = /(?:到\d{4}年|力争|目标|预期|累计建成|规模达|突破)/u;

export const ONCE = /一次性/u;
export const YEARLY = /每年(?!度?第)|按年|年度(?:奖励|补贴|补助|支持)/u;
/** 连续三年, 为期3年, 最长不超过5年 */
export const FOR_YEARS =
  /(?:连续|连补|为期|最长(?:不超过)?|期限(?:一般)?(?:为|不超过)|给予)(?:补贴|支持|资助|奖励|发放)?((?:\d+|[一二两三四五六七八九十]+)年)(?!度)/u;
export const PER =
  /(?:每(?:家|个|人|户|项|件|台|辆|笔|名|次|亩|吨|千瓦时?|平方米|平米|间|床|场|部|套|月|季度)[\u4e00-\u9fff]{0,6}?|单(?:个|家|笔|户|项|件)[\u4e00-\u9fff]{0,8}?)(?=给予|奖励|补贴|补助|资助|支持|最高|最多|不超过|总金额|总额|累计|年度|每[月年]|每人|\d)/u;
export const PAYMENT =
  /(?:奖励性后补助|服务运行后补助|事前直接补助|事前补助|事后补助|事后奖补|后补助|以奖代补|先建后补|贷款贴息|分阶段给予补贴|分期拨付|分档|分级|分梯度)/u;

/** Ends of words that name an amount of money, an area, a number: what a rate can be taken of. */
export const MEASURED =
  /(?:额|费|费用|款|价|价款|造价|投入|投资|支出|收入|收益|成本|租金|利息|本金|损失|部分|贡献|总数|面积|人数|税|金|值|利润|经费|标准|总量|增量|比例|资产|数额|数量)$/u;
export const INCREASE = /(?:增量|新增|增长|增加)(?:的)?(?:部分|额)?$|(?:较|比)(?:上|去)年/u;
/** 达到既定标准以上部分 */
export const OVER_STANDARD = /(?:达到|超过|超出|高于)(?!上年|去年|\d)([^，。；\d]{2,12}?)(?:以上)?(?:的)?部分$/u;

/** From which day a term runs. */
export const FROM_EVENT =
  /(?:自|从)?(?:在)?([^，。；：（）]{2,40}?)(?:之日起|之日|当日起|日起|起|之后|后|以后)(?:的)?(?:起)?$/u;
export const BEFORE_EVENT = /(?:提前|(?:满|日|开始|举行|使用|到期)前)(?:至少)?$/u;
/** 30日内, 5个工作日以内, 满五年 */
export const WITHIN = /^(?:（含）)?(?:以?内|之内|办结|完成|的?(?:实施)?期限)/u;
export const TERM_LIMIT =
  /(?:不超过|不得超过|不少于|不得少于|延长至|压减至|压缩至|缩短至|严格执行|公示|公告|满|超过|延长|有效期|期限|周期)(?:到|为)?$/u;
/** A term of an office or of an aim, no span for a duty. */
export const NO_TERM =
  /(?:成立|经营|从业|工作|任职|近|过去|此前|未来|连续|平均|每|(?:支持|补贴|补助|资助|奖励|贴息)(?:周期|期限|时间|年限))[^，。；\d]{0,6}$/u;

/** Condition phrases: who or what the provision is for. */
export const FOR_WHOM =
  /^(?:(?:其中|此外|同时)[，,]?)?(?:对于?|凡是?|给予?对|符合|经|首次|新|获得?|属于|在|通过|具备|入选|列入|纳入|被|已)/u;
/** Who wrote it, or why: no condition. */
export const PURPOSE =
  /^(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]|第[一二三四五六七八九十百]+条|为了?|根据|按照?|依据|鼓励|引导|加强|加快|推动|推进|加大|完善|建立|优化|充分|积极|大力|持续|由|本|以上|采取|通过|并|可以?|应当|责令)/u;
export const EXCLUDED = /(?:除外|不适用|不予(?:支持|奖励|补贴|补助|资助)|不(?:得|再)?享受|不在(?:支持|奖励)范围)/u;

/** What stands in a stacking sentence, and what it says; the first that fits. */
export const STACKING = [
  [
    'highest_of',
    /(?:就高|从高|从优|择高|择优)[^。；]{0,12}(?:不重复|原则|享受|执行|支持|奖励|补贴|补助|计算)|按最高(?:标准|额度|一项)/u,
  ],
  [
    'at_most_one',
    /(?:不|不得|不可)重复(?:享受|支持|奖励|补贴|补助|资助|申报|申请|计算)?|(?:只|仅)能?(?:享受|申报|申请)(?:其中)?一[项次]/u,
  ],
  ['excludes', /(?:不|不得|不可|不能)(?:同时|叠加)(?:享受|申报|申请|支持)?/u],
  ['may_combine', /(?:可|可以)(?:同时|叠加|累计|合并)(?:享受|支持|计算|奖励|申报)/u],
  ['case_by_case', /[“"]?一事一议[”"]?/u],
] as const;

/** What speaks of every support: 本办法, 同一项目, 区内多项政策. */
export const WHOLE = /本(?:办法|措施|规定|政策|实施细则|意见|方案|通知)|同一(?:项目|企业|单位|主体|事项)|政策|各项/u;

/** A body of government by the end of its name. */
export const AGENCY =
  /(?:市|区|县|镇|街道|省)?[\u4e00-\u9fff]{1,14}?(?:管理局|监管局|财政局|委员会|管委会|人民政府|办公室|局|厅|委|部门|中心)(?=负责|会同|牵头|按|给予|予以|核定|发放|审核|责令|应当|可以|对|依法|，|$)/u;
