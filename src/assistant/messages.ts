import type { TraceStep } from '../calculator/outcome.ts';
import type { RelationKind } from '../policy/document.ts';
import { statusNames } from '../policy/status-names.ts';
import type { Status } from '../policy/validity.ts';
import type { Act, Attribute } from '../question/acts.ts';
import type { Unwritten } from '../question/read-unwritten.ts';
import type { Asked } from '../retrieval/scope/weigh-scope.ts';

/** What the calculator wrote down of one step. */
type Reckoned = Pick<TraceStep, 'step' | 'value'>;

/** Sentences that people read. Figures in them come from clauses and calculations only. */
export const NOTICE =
  '本回答由程序根据收录的文件原文生成，属于人工智能生成内容，仅供参考；办理时请以主管部门答复为准，也可拨打{service.hotline}咨询。';

/** A language model chose the order or the connecting words of the answer. */
export const PHRASED_NOTICE =
  '本回答由程序根据收录的文件原文生成，并由语言模型调整了语句，属于人工智能生成内容，仅供参考；办理时请以主管部门答复为准，也可拨打{service.hotline}咨询。';

export const HOTLINE = '也可以拨打{service.hotline}咨询。';

/** What is said to messages that ask nothing of the texts; `last` is what was asked before. */
export const ACT_REPLIES: Readonly<Record<RepliedAct, (last: string | null) => string>> = {
  greeting: () =>
    '您好，这里是政策问答。您可以直接说企业的情况和想问的事，例如注册在哪里、做什么行业、想申请哪类支持；我按收录的文件原文回答，并标明出处和时效。',
  thanks: () => '不客气。还有别的政策想问，随时说。',
  who_are_you: () =>
    '我是政策问答程序，不是工作人员。我按收录的{service.realm}政策文件原文回答：能享受什么支持、条件和金额、现在是否有效、找哪个部门，并标明出处。',
  complaint: (last) =>
    `很抱歉，没有答好。${last ? `刚才答的是“${last}”。` : ''}请您指出哪里不对，或者换个说法再问一次；也可以点答案下面的“没有帮助”，工作人员会复核。着急的话请拨打{service.hotline}核实。`,
  human: (last) =>
    `这里没有人工坐席，人工咨询请拨打{service.hotline}。${last ? `打通后您可以这样说：“我想咨询：${last}”。` : '打通后请说明企业注册在哪里、想办什么事。'}`,
  abuse: () => '没有帮上您，很抱歉。您把想问的政策再说一遍，我尽力查；也可以拨打{service.hotline}找人工。',
  unsafe: () => '这件事不能提供帮助。以虚报、伪造等方式取得财政资金，以及危害他人的行为，都属于违法行为。',
  self_harm: () =>
    '听到您这样说，我很担心您。请先别一个人扛着：现在就可以拨打{service.crisis}，紧急时拨打{service.emergency}，也请告诉身边信得过的人。经营上的难处，我们可以慢慢想办法。',
  injection: () => '只能按收录的文件回答政策问题，不能改变回答的规则。请直接说您想了解的政策。',
  writing: () => '这里只查政策，不代写材料。您可以问这项政策的条件、金额、材料和主管部门，我把原文找给您。',
  other: () => '这个问题不在政策问答的范围里。您可以问{service.realm}面向企业的支持、条件、金额和时效。',
};

/** Acts that are answered without a search. */
export type RepliedAct = Exclude<
  Act,
  'find_support' | 'look_up' | 'yes_no' | 'compute' | 'document' | 'compare' | 'validity'
>;

/** Why a question is not answered, and what to do next; a closed list. */
export type RefusalReason =
  | 'not_in_corpus'
  | 'other_place'
  | 'resident_matter'
  | 'personal_advice'
  | 'document_not_held'
  | 'named_not_held'
  | 'no_such_clause'
  | 'not_about'
  | 'outside'
  | 'other_year';

export const REFUSALS: Readonly<Record<RefusalReason, (subject: string, ask: string) => string>> = {
  not_in_corpus: (subject) =>
    `收录的文件里没有查到${subject ? `“${subject}”` : '这件事'}的规定，所以不能回答，也不推测。`,
  other_place: (subject) =>
    `这里收录的是{service.realm}的政策文件，没有${subject}的规定，回答不了这个问题。请咨询${subject}的{service.hotline}或者主管部门。`,
  resident_matter: (subject, ask) =>
    `收录的是面向企业的政策文件，没有${subject}方面的规定，所以不能回答。请咨询${ask}。`,
  personal_advice: (subject, ask) => `这属于${subject}，要看个人的具体情况，这里不提供个案意见。请咨询${ask}。`,
  named_not_held: (subject, where) =>
    `收录的文件提到了“${subject}”${where ? `（${where}）` : ''}，但没有收录它的正文，里面怎么规定的这里查不到，也不能用别的文件代替。请向发文单位或者政府信息公开窗口索取。`,
  document_not_held: (subject) =>
    `没有收录${subject}的正文，不能提供，也不能用别的文件代替。请向发文单位或者政府信息公开窗口索取。`,
  no_such_clause: (subject) => `${subject}，请核对条款号；也可以直接说想查的内容。`,
  not_about: (subject) =>
    `收录的文件里没有查到${subject ? `“${subject}”` : '这件事'}的规定，所以不能回答，也不推测。${HOTLINE}`,
  other_year: (subject, held) => `没有收录${subject}的，收录的是${held}，不能用别的年份代替。请向发文单位询问。`,
  outside: () =>
    `这件事不在收录范围内：这里只有{service.realm}面向企业的政策文件，所以不能回答。您可以拨打{service.hotline}，由热线转给主管单位。`,
};

/** Stands over an answer for another day than today. */
export const OTHER_DAY = (day: string, today: string, isLater: boolean): string =>
  isLater
    ? `这是按${day}的日期回答的（今天是${today}），以后的规定可能有变化。`
    : `这是按${day}当天的规定回答的，不是今天（${today}）的规定。`;

/** Stands before clauses that are near the question and do not answer it. */
export const RELATED_LEAD = '可能相关的文件附在下面，仅供查阅，不作为答复依据。';

/** The last day of the period that a text is made for. */
export const PERIOD_UNTIL = (day: string): string => `文件所定期限到${day}`;

/** First sentence when the rule that people ask about no longer holds, or does not hold yet. */
export function endedLead(status: Status): string {
  if (status === 'not_yet_effective') return `该规定在所问的日期${statusNames[status]}，不能适用。`;
  if (status === 'unknown') return '不能按收录的条文回答：所问日期适用的是修改前的文字，文本未收录。';
  if (status === 'likely_over') return `没有查到能确定有效的依据，原来的规定${statusNames[status]}。`;
  return `没有查到有效的依据，原来的规定${statusNames[status]}。`;
}

/** The rows of a table that are asked for together. */
export const ROWS = (count: number, matters: readonly string[]): string =>
  `查到${count}项：${matters.map(short).join('、')}。`;

/** A row that is long is named by its beginning. */
function short(matter: string): string {
  return matter.length <= 24 ? matter : `${matter.slice(0, 24)}…`;
}

/** What an ended rule said, in the sentence that says that it has ended. */
export const ENDED_SAID = (opening: string, words: string): string =>
  `${opening.replace(/。$/u, '')}；原来写的是：${words}。`;

/** The same where current rules on the matter are told below: their absence is not claimed. */
export function endedBut(status: Status): string {
  return status === 'not_yet_effective' || status === 'unknown'
    ? endedLead(status)
    : `您问的规定${statusNames[status]}。`;
}

/** First sentence when all that is found is what a later text rules otherwise. */
export const OVERTAKEN_LEAD = '这项规定没有被废止，但后来的文件对同一件事另有规定，以后来的为准。';

/** The clause that stands for an ended one on the day of the question, and what became of its figures. */
export const NOW_RULED_BY = (name: string, changes: readonly string[]): string =>
  `接替它的条款是${name}${changes.length > 0 ? `（${changes.join('，')}）` : ''}。`;
export const FIGURE_CHANGED = (before: string, now: string): string => `${before}改为${now}`;

/** Nothing repeals the rule, but a later text rules the same thing otherwise. */
export const SUPERSEDED = '较早的规定';
export const RULED_OTHERWISE = (later: string): string => `${later}对同一件事另有规定，以后者为准`;

/** Opens what became of a rule after the day that was asked about. */
export const SINCE_THEN = (day: string, status: string): string => `**到${day}${status}：**`;

/** What was searched when the answer is no, and whom to ask. */
export const CERTIFICATE = (documents: number): string =>
  `收录的${documents}份文件里没有查到接替它的规定。有没有新的办法，可以问原文件的解释单位，${HOTLINE}`;

/** What a check of a pasted text says of each citation and figure. */
export const VERIFY_NOTES = {
  verified: '与条款原文一致',
  ended: '条款原文有这个数字，但条款不是这一天有效的规定',
  not_in_corpus: '没有收录这份文件，无法核对',
  no_such_clause: '收录的这份文件里没有这一条款',
  unread_label: '没有认出这个条款号，没有核对',
  unchecked: '这句话没有写明依据，没有核对',
  renumbered: '这个数字在同一文件的另一条款里，条款号可能有误',
  other_figure: '条款原文里没有这个数字',
  other_matter: '所引条款里有这个数字，但说的是另一件事，没有核对',
  other_day: '所引文件里没有写明这个日期，没有核对',
  no_rule: '所引的条款对不上，这个数字没有核对',
  several: '有几份文件是这个号，请写全发文机关和年份',
  missing: (labels: readonly string[]): string => `收录的这份文件里没有${labels.join('、')}`,
  alike: (ids: readonly string[]): string => `；这份文件里有${ids.length}处同名的条款`,
  other_number: (title: string, number: string | null): string =>
    number === null
      ? `标题和文号对不上：收录的《${title}》没有文号`
      : `标题和文号对不上：《${title}》的文号是${number}`,
  disagree: {
    bound: '数字相同，但条款里的性质不同（例如“最高”是上限，不是定额；“超过”不含本数，“以上”含本数）',
    period: '数字相同，但条款里的周期或次数不同（例如每年、一次性、总额）',
    base: '比例相同，但条款里是按另一项基数计算的',
    branch: '这个数字在条款里是另一种情形的',
    subject: '数字相同，但条款里的对象或情形不同',
    department: '数字相同，但条款里写的不是这个部门',
  },
} as const;

/** What a summary of a document and a list of its clauses are told with. */
export const SUMMARY = {
  purpose: '制定目的：',
  parts: '主要内容：',
  more: '；等等',
  supports: '主要支持（金额以条文为准，“最高”是上限）：',
  missing: (name: string, labels: readonly string[]): string => `${name}里没有${labels.join('、')}，请核对条款号。`,
} as const;

export const NOTHING_FOUND = `**收录的文件里没有查到相关规定。**${HOTLINE}`;

/** Which document to ask about instead of the one that was repealed. */
export const SUCCESSOR = (name: string): string =>
  `接替它的是${name}；那里没有与问题直接对应的条款，可以接着问那份文件，${HOTLINE}`;

/** The last day of a term that the asker states himself. */
export const TERM = {
  tooLong: '这个期限太长，没有相应年份的日历，算不出来；请说短一些的期限。',
  start: (day: string, count: number, unit: keyof typeof TERM_UNITS, back: boolean): string =>
    back ? `${day}往前${count}${TERM_UNITS[unit]}` : `从${day}起${count}${TERM_UNITS[unit]}`,
  due: (label: string, start: string, due: string, estimated: boolean): string =>
    `${label ? `${label}，` : ''}${start}，${estimated ? '估算' : ''}到${due}。`,
  dayOff: (next: string): string => `这一天是休息日，下一个工作日是${next}。`,
  skipped: (days: readonly string[]): string => `没有计入的休息日：${days.join('、')}。`,
  clauseDecides: '起算日怎样定、遇休息日是否顺延，以相应条款为准；这里只按日历推算。',
} as const;
const TERM_UNITS = { working_day: '个工作日', natural_day: '个自然日', day: '日', month: '个月', year: '年' } as const;

/** Leads over to what holds on the day of the question, when the answer opened with what has ended. */
export const CURRENT_BESIDE_ENDED = '有效的相近规定：';

/** Answers to "what can I get". */
export const SUPPORT_WORDS = {
  headline: (all: number, { ready, open, service }: Readonly<Record<'ready' | 'open' | 'service', number>>): string => {
    const parts = [
      ...(ready > 0 ? [`${ready}项现在就能核对`] : []),
      ...(open > 0 ? [`${open}项还差信息`] : []),
      ...(service > 0 ? [`${service}项是服务和便利`] : []),
    ];
    if (all === 0) return '按您说的情况，没有查到对得上的支持。';
    return `按您说的情况，有${all}项支持可以对照：${parts.join('，')}。`;
  },
  doubtful: (count: number, first: string): string =>
    `另有${count}项可能已经过期（如“${first}”），文件没有写明是否还在执行，申请前请先向主管部门或者{service.hotline}确认。`,
  twin: (title: string, other: string, otherTitle: string, rule: string): string =>
    `与“${title}”支持同一件事的还有${other}“${otherTitle}”。${rule}`,
  stackingUnstated: '能否同时享受，文件没有规定，申请前请向主管部门确认。',
  unsure: '不清楚',
  stake: (count: number): string => `影响${count}项`,
  mover: '您打算迁到{service.home}，所以按在{service.home}注册来看；没有迁入以前，{service.home}的支持还不能申请。',
  elsewhere: (district: string): string =>
    `您的注册地是${district}，{service.home}的支持要在{service.home}注册才能申请；{service.area}适用的不受影响。`,
} as const;

/** The word that answers a yes or no where a rule does one thing only. */
export const POLAR_WORDS = {
  may: '可以',
  mayNot: '不可以',
  must: '要',
  needNot: '不用',
  exists: '有',
  listed: '是，在列',
  promoted: '文件提出要推进这件事',
} as const;

/** Words by which the calculator holds a figure against what a clause requires, and marks what is not known. */
export const REQUIRED = '要求';
export const UNKNOWN = '未知';
const STATED = /^符合条件的，/u;

/** First sentences of an answer that a measure gives. */
export const VERDICTS = {
  /** Only a bound is published. */
  ceiling: (result: string): string => `${result}（上限）`,
  /** By which rate it is reckoned is asked, and the text gives none. */
  noFormula: (ceiling: string): string => `文件没有公布比例和计算办法，只公布了上限：${ceiling}`,
  exists: (result: string): string => `有，${result}`,
  term: (standing: string, result: string): string => `${standing}：${result}`,
  may: (result: string, isMet: boolean): string =>
    isMet ? `可以，${result}` : `符合条件的可以，${result.replace(STATED, '')}`,
  cannot: (reason: string): string => `不能，${reason}`,
  unpublishedSupport: '有这项支持，但文件没有公布标准和金额',
  unpublished: '文件没有公布标准和金额，算不出来',
  /** What the asker said that speaks against it. */
  said: (fact: string, isSo: boolean): string =>
    isSo ? `您说的是“${fact}”，这种情形不适用` : `只适用于“${fact}”，您说的不是，所以不适用`,
  failed: (result: string, failures: readonly string[]): string =>
    failures.length === 0 ? result : `${result}：${failures.join('；')}`,
} as const;

/** The clause that answers gives a ceiling, and a rate was asked for. */
export const NO_FORMULA = '**条文没有公布比例和计算办法，**只公布了上限。';

/** Where the words of an answer stand, and what that text is worth on the day. */
export const PLACE = (name: string, standing: string): string => `（${name}，${standing}）`;

/** What the asker said, as far as the result rests on it. */
export const AS_SAID = (said: readonly string[]): string => `按您说的${said.join('、')}。`;
/** A fact that the asker told in parts. */
export const FACT_RECKONED = (label: string, { step, value }: Reckoned): string => `${label}：${step} = ${value}。`;

/** A part of the question that nothing held is about. */
export const PART_NOT_HELD = (part: string): string => `“${part}”这一问，收录的文件里没有查到规定，${HOTLINE}`;

/** The ceilings of a document are for different people and things: their sum is nobody's. */
export const CEILINGS_NOT_ADDED =
  '文件公布的多是各项的上限，条件各不相同，没有规定可以合并享受，所以这里不相加，不给总数。';

/** Before clauses that come close to what is asked. */
export const NEAREST = '您问的这一点，收录的文件没有规定，或者没有查到；下面是最接近的条款，请核对是不是您要问的事。';

/** An amount is asked for, and the clause that comes nearest gives none. */
export const AMOUNT_NOT_PUBLISHED = '收录的文件没有规定具体的金额、比例或者数量。';

/** The rule that has ended gave no amount either. */
export const ENDED_AMOUNT_NOT_PUBLISHED = '原来的文件也没有规定具体的金额、比例或者计算标准，所以这里不推算数额。';

/** The sum of what several supports come to with all places taken. */
export const TOTAL_OF_TOTALS = ({ step, value }: Reckoned): string => `以上各项${step} = ${value}。`;

/** How a date that begins or ends something stands to the day. */
export const EDGE_VERDICTS = {
  notBegun: '尚未开始',
  begun: '已经开始',
  lastDay: '当天是最后一天',
  over: '已经过期',
  open: '还没到期',
} as const;

/** The dates of the quoted words, held against the day of the question. */
export const AGAINST_THE_DAY = (day: string, edges: readonly string[]): string => `对照${day}：${edges.join('；')}。`;

/** A quantity of the asker, held against the bound that the words of a clause set. */
export const AGAINST_THE_BOUND = (words: string, held: readonly string[]): string =>
  `对照“${words}”：${held.join('；')}。`;
/** One figure of the text taken from another; the text does not state the difference itself. */
export const DIFFERENCE_OF = (
  kind: 'difference' | 'ratio',
  words: readonly string[],
  { step, value }: Reckoned,
  increase: Reckoned | null,
): string =>
  `按${words.map((one) => `“${one}”`).join('、')}推算，${kind === 'ratio' ? '比例是' : '相差'}：${step} = ${value}${increase ? `；变动幅度：${increase.step} = ${increase.value}` : ''}。`;

/** What a later text gives more, or less, than the one before it. */
export const VERSIONS_APART = ({ step, value }: Reckoned): string => `新旧规定相差：${step} = ${value}。`;

/** So many cases, each with at most so much. */
export const FOR_EACH = (per: string, { step, value }: Reckoned): string =>
  `${per}分别计算，合起来是：${step} = ${value}。`;

/** From which size on the whole ceiling is given. */
export const REACHES_CEILING = (label: string, { step, value }: Reckoned): string =>
  `**${label}到${value}时达到上限。**${step} = ${value}，再多也只按上限计算。`;

/** A fine of a company and those of its people. */
export const UNIT_AND_PEOPLE = (steps: readonly Reckoned[]): string =>
  `单位和个人的罚款合起来是：${steps.map(({ step, value }) => `${step} = ${value}`).join('；')}。`;

/** What a rule that is over, or may be over, came to. */
export const RECKONED_IF_HELD = (words: string, steps: readonly Reckoned[], isOver: boolean): string =>
  `按原文“${words}”推算：${steps.map(({ step, value }) => `${step} = ${value}`).join('；')}；${isOver ? '所定期限已过，只供对照' : '是否仍在执行，请先确认'}。`;
export const HELD = (
  { quantity, isMet, step }: { readonly quantity: string; readonly isMet: boolean; readonly step: Reckoned },
  bound: 'least' | 'most',
): string =>
  bound === 'least'
    ? `${quantity}${isMet ? `已达到（${step.step} = ${step.value}）` : `未达到，还差${step.value}（${step.step}）`}`
    : `${quantity}${isMet ? `没有超过（${step.step} = ${step.value}）` : `超过了，多${step.value}（${step.step}）`}`;

/** The sum that is held against a bound. */
export const HOW_SUMMED = ({ step, value }: Reckoned): string => `${step} = ${value}，`;

/** Whether what is had is enough for what a duty comes to. */
export const ENOUGH = (words: string, isMet: boolean, { step, value }: Reckoned): string =>
  isMet ? `您说的${words}够了（${step} = ${value}）。` : `您说的${words}不够，还差${value}（${step} = ${value}）。`;

/** A choice that was not told, and the option that was taken. */
export const ASSUMED = (label: string, option: string): string =>
  `您没有说${label}，先按“${option}”来算；不是的话，请告诉我。`;

/** A figure of a clause applied to a quantity; the clause itself does not state the result. */
export const RECKONED = {
  headline: (results: readonly string[]): string => `${results.join('，')}（推算）。`,
  done: (share: string): string => `完成${share}`,
  rest: (rest: string): string => `还差${rest}`,
  how: (words: string, steps: readonly Reckoned[]): string =>
    `按“${words}”推算：${steps.map(({ step, value }) => `${step} = ${value}`).join('；')}。条文没有直接写出这个数。`,
  base: (name: string, words: string): string => `基数见${name}：“${words}”。`,
} as const;

/** What was said is larger than it can be, and is not reckoned with. */
export const ASK_AGAIN = (label: string, words: string): string =>
  `您说的${label}是“${words}”，超出了通常可能的范围，这里没有按它计算，请您核对后再告诉我。`;

/** The sum of the cases that the asker names, each reckoned by itself. */
export const SUM_OF_CASES = ({ step, value }: Reckoned): string => `各笔分别计算，相加是：${step} = ${value}。`;

/** Several matters whose amounts are fixed; that they go together is for the office to say, unless a text does. */
export const SUM_OF_MATTERS = ({ step, value }: Reckoned): string =>
  `各项都符合条件时，数额相加是：${step} = ${value}；文件没有规定能否同时享受，请向主管部门确认。`;
/** Of all places at most. */
export const PLACES_TOGETHER = ({ step, value }: Reckoned): string => `相加是：${step} = ${value}。`;

/** Of several supports only the highest counts. */
export const HIGHEST_COUNTS = ({ step, value }: Reckoned): string => `${step}，只按高的一项：${value}（上限）。`;

/** A text says how several supports combine: the verdict in a word, and the words of the text. */
export const STACKING_STATED = (kind: 'excludes' | 'at_most_one' | 'highest_of', quote: string): string =>
  `**${kind === 'highest_of' ? '不能重复享受，取高的一项' : '不能同时享受'}：**文件写明“${quote}”。`;

/** No document says how several supports combine. */
export const STACKING_NOT_STATED = '**文件没有规定能否同时享受，**所以这里不相加，请问主管部门。';

/** Of several supports that are ceilings. */
export const NOT_ADDED = '**不能直接相加。**各项公布的都只是上限，实际给多少由主管部门分别核定，所以这里不相加。';
export const CEILINGS_APART = (each: readonly string[]): string =>
  `**不能直接相加：**${each.join('；')}。上限不等于能拿到的数，实际给多少由主管部门分别核定。`;
export const SUPPORT_EACH = (title: string, amount: string): string => `${title}：${amount}`;
export const SUPPORT_WAS = (title: string, quote: string): string => `${title}，原来写的是：“${quote}”。`;

/** The thing is asked for by name, and no clause that bears on the question says what it comes to. */
export const NOT_STATED = (things: readonly string[]): string =>
  `收录的文件没有规定${things.map((thing) => `“${thing}”`).join('、')}的具体标准，请向税务等主管部门确认。`;

export const NOT_FOR_THIS_YEAR = (year: number): string =>
  `收录的文件里没有${year}年的相应安排，以上是过去年度的内容。`;

/** What is asked stands in a text that the clause names and that is not held. */
export const LEFT_TO_ANOTHER = (title: string): string =>
  `条文提到的${title.includes('“') ? title : `“${title}”`}没有收录，具体内容这里查不到，请向主管部门确认。`;

/** How one document stands to another, for the relations that decide what holds. */
export const RELATION_WORDS: Readonly<Partial<Record<RelationKind, string>>> = {
  repeals: '废止了',
  repealed_by: '被废止，依据',
  amends: '修改了',
  amended_by: '被修改，依据',
  replaces: '代替了',
};

/** Whom to ask, as the texts name them. */
export const CONTACT = (departments: readonly string[]): string =>
  `条文写明的负责单位：${departments.join('、')}。也可以拨打{service.hotline}。`;
export const INTERPRETER = (name: string): string => `文件的解释单位：${name}。也可以拨打{service.hotline}。`;

/** What was asked for and the clause leaves open. */
export const NOT_WRITTEN = {
  attributes: {
    deadline: '办理期限或者截止日期',
    materials: '要交哪些材料',
    payment: '怎么发放',
    procedure: '具体怎么申请',
  } as Partial<Readonly<Record<Attribute, string>>>,
  /** Opens the answer where nothing else was asked. */
  lead: (what: readonly string[]): string =>
    `相关条文没有规定${what.join('、')}，请问主管部门，也可以拨打{service.hotline}。`,
  text: (what: readonly string[]): string =>
    `文件没有规定${what.join('、')}，请问主管部门，也可以拨打{service.hotline}。`,
} as const;

const UNWRITTEN_NAMES: Readonly<Record<Unwritten, string>> = {
  materials: '要交哪些材料',
  procedure: '具体怎么申请',
  deadline: '什么时候申报、什么时候截止',
  payment: '什么时候、分几次发放',
  phone: '联系电话',
  website: '在哪个网站或者平台办',
  form: '申请表',
};

/** The thing is held; what is asked of it is not written. */
export const UNWRITTEN_OF = (thing: string, where: string, what: readonly Unwritten[]): string =>
  `**“${thing}”见${where}，条文没有写${what.map((one) => UNWRITTEN_NAMES[one]).join('、')}。**`;

/** What may be asked of a thing, in words that follow 没有写. */
export const UNSTATED_NAMES: Readonly<Record<Asked, string>> = {
  ...{ amount: '金额', rate: '比例', deadline: '时限', materials: '要交哪些材料', department: '由哪个部门办' },
  ...{
    who: '由谁办',
    penalty: '怎么处罚',
    count: '数量',
    quota: '名额',
    list: '具体有哪些',
    procedure: '怎么申请办理',
  },
  ...{ definition: '它的定义', place: '地点', payment: '怎么发放', condition: '条件', start: '从什么时候开始' },
  ...{ end: '到什么时候为止', validity: '有效期', phone: '联系电话', url: '网址或者平台', form: '表格或者范本' },
  ...{ names: '名单', fee: '收费', hours: '办公时间', address: '地址', unit_price: '单价', statistics: '统计数字' },
  ...{ dates: '具体日期', score: '评分办法', criteria: '认定的标准', instalment: '分几次发放' },
};

/** The thing is held; what is asked of it is not stated. */
export const UNSTATED_OF = (where: string, what: readonly string[]): string =>
  `**与您的问题最接近的是${where}，条文没有写${what.join('、')}。**`;

/** What is to be done next, and that the text does not say it. */
export const NEXT_STEPS = {
  department: (office: string): string => `由${office}负责。`,
  interpreter: (office: string): string => `文件没有写由谁受理，可以先问负责解释的${office}。`,
  phone: (number: string): string => `文件写的电话：${number}。`,
  silent: {
    department: '文件没有写由哪个部门受理，可以拨打{service.hotline}问。',
    materials: '文件没有写要交哪些材料，请向受理部门确认。',
    channel: '文件没有写在哪里申请，请向受理部门确认。',
    deadline: '文件没有写申请的截止日期，请留意当年的申报通知。',
    phone: '文件没有写电话，可以拨打{service.hotline}。',
  },
} as const;

/** Below an answer that officers wrote. */
export const CURATED = (day: string) => `这条答复由政策人员对照条款核对，核对日期是${day}。`;

/** Asks about a support that came near where nothing was answered. */
export const NEARBY_QUESTION = (title: string) => `${title}有什么条件`;
