import type { Certainty, Measure, Recipient, Unit } from '../../calculator/measure.ts';
import type { Attribute } from '../../question/acts.ts';
import type { Utterance } from '../../question/utterance.ts';
import type { Understanding } from '../understand.ts';

/** What a result is wanted for; several at once, `unsaid` where the words do not tell. */
export type Aim =
  | 'support'
  | 'amount'
  | 'deadline'
  | 'validity'
  | 'definition'
  | 'stacking'
  | 'penalty'
  | 'procedure'
  | 'unsaid';

/** The aim behind each attribute that a result can answer. */
const AIM_OF: Readonly<Partial<Record<Attribute, Aim>>> = {
  ...{ amount: 'amount', rate: 'amount', quota: 'amount', count: 'amount', sum: 'amount' },
  ...{ deadline: 'deadline', end: 'deadline', validity: 'validity', definition: 'definition' },
  ...{ stacking: 'stacking', penalty: 'penalty', procedure: 'procedure', materials: 'procedure' },
};

/** What a question wants a result for. */
export function aimsOf({ act, asks, form }: Pick<Understanding, 'act' | 'asks' | 'form'>): ReadonlySet<Aim> {
  const wantsSupport = act === 'find_support' || form.isOfSupport || form.polar === 'exists' || form.polar === 'may';
  const aims = new Set<Aim>([
    ...[...asks].flatMap((attribute) => AIM_OF[attribute] ?? []),
    ...(wantsSupport ? (['support'] as const) : []),
    ...(form.isHowMuch || form.isHowMany ? (['amount'] as const) : []),
    ...(form.isWhen ? (['deadline'] as const) : []),
  ]);
  return aims.size > 0 ? aims : new Set<Aim>(['unsaid']);
}

/** How well a kind of result answers what is asked; a kind that is not named answers it badly. */
const FIT: Readonly<Record<Certainty, Readonly<Partial<Record<Aim, number>>>>> = {
  exact: { unsaid: 0.4, amount: 1, support: 1, penalty: 1, stacking: 1, validity: 0.8 },
  range: { unsaid: 0.4, amount: 1, support: 1, penalty: 1, stacking: 1, validity: 0.8 },
  ceiling: { unsaid: 0.4, amount: 1, support: 1, penalty: 1, stacking: 1, validity: 0.8 },
  rate: { unsaid: 0.4, amount: 1, support: 1, penalty: 1, stacking: 1, validity: 0.8 },
  rate_with_cap: { unsaid: 0.4, amount: 1, support: 1, penalty: 1, stacking: 1, validity: 0.8 },
  pool: { unsaid: 0.4, amount: 1, support: 1, penalty: 1, stacking: 1, validity: 0.8 },
  tiers_unpublished: { unsaid: 0.4, amount: 0.9, support: 0.9, stacking: 0.7, validity: 0.6 },
  service: { unsaid: 0.4, support: 0.8, penalty: 0.5, procedure: 0.6, amount: 0.5, validity: 0.4 },
  deadline: { unsaid: 0.4, deadline: 1, validity: 0.4 },
  threshold: { unsaid: 0.4, definition: 1, support: 0.8, penalty: 0.7, validity: 0.6, amount: 0.6 },
};

/** The question as the index reads it; in a conversation the last message counts once more beside its topic. */
export interface AskedWords {
  readonly all: Utterance;
  readonly now: Utterance | null;
}

/** What one fact read from the words adds: people state the figures that the rule they ask about needs. */
const PER_FACT = 0.15;

/** What a measure is worth at least, whatever is asked, when facts that it needs were stated. */
const STATED = 0.7;

/** What is left of a measure of a kind that is not asked for: a penalty, an amount where a term is. */
const OTHER_NATURE = 0.4;

/** Of a keyword whose words stand apart, so much must be there, and it counts so much of a keyword that is found. */
const MOST = 0.6;
const IN_OTHER_ORDER = 0.7;

/** How well a measure answers a question, by what is asked, the words they share and the facts that were stated; about 0 to 1.5. */
export function fitOfMeasure(measure: Measure, aims: ReadonlySet<Aim>, words: AskedWords, factsStated: number): number {
  const asked = [...aims].map((aim) => FIT[measure.certainty][aim] ?? 0);
  const fit = Math.max(factsStated > 0 ? STATED : 0, ...asked);
  const again = words.now === null ? 0 : sharedWords(measure, words.now);
  const shared = sharedWords(measure, words.all) + again + PER_FACT * factsStated + roleOf(measure, words.all);
  const isBeside =
    isNoTerm(measure, aims) || isNoPenalty(measure, aims) || (factsStated === 0 && isOfOtherNature(measure, aims));
  const isForOffices = measure.recipients.includes('政府部门');
  return fit * shared * (isBeside ? OTHER_NATURE : 1) * (isForOffices ? FOR_OFFICES : 1);
}

/** Of two rules that fit alike, the one for the asker answers him before the one for an office. */
const FOR_OFFICES = 0.97;

/** What it adds that the asker calls himself what the rule is for, where hardly any other rule is for such people. */
const OF_ROLE = 0.4;
/** Those whom many rules name tell no rule apart. */
const COMMON_RECIPIENTS: ReadonlySet<Recipient> = new Set<Recipient>([
  ...(['企业', '个人', '个体工商户', '科研机构', '建设单位', '政府部门'] as const),
  ...(['运营主体', '高等学校', '社会组织', '农村集体经济组织', '服务机构', '金融机构'] as const),
]);

/** 跟区里签了约的平台, 做招商的: both parts of 招商平台 are said, in whatever order. */
function roleOf({ recipients }: Measure, asked: Utterance): number {
  const isSaid = recipients.some(
    (name) => !COMMON_RECIPIENTS.has(name) && (name.match(/.{1,2}/gu) ?? []).every((part) => asked.holds(part)),
  );
  return isSaid ? OF_ROLE : 0;
}

/** What comes of it is a term itself: 法定时限的45%. */
const TIMES: ReadonlySet<Unit> = new Set<Unit>(['year', 'month', 'day', 'natural_day', 'working_day', 'hour']);

/** 举报奖励多久发: who asks for a term is not answered by an amount. */
function isNoTerm({ certainty, unit }: Measure, aims: ReadonlySet<Aim>): boolean {
  return aims.has('deadline') && !aims.has('amount') && certainty !== 'deadline' && !TIMES.has(unit);
}

/** 怎么罚: the area that counts is a step towards the fine, and not the fine. */
function isNoPenalty({ nature, unit }: Measure, aims: ReadonlySet<Aim>): boolean {
  const isOfFine = aims.has('penalty') && [...aims].every((aim) => aim === 'penalty' || aim === 'amount');
  return isOfFine && nature === 'procedure' && unit !== 'yuan';
}

/** A fine answers nobody who asks for support, nor the other way round. */
function isOfOtherNature({ nature }: Measure, aims: ReadonlySet<Aim>): boolean {
  return aims.has('penalty') ? nature === 'support' && !aims.has('support') : nature === 'penalty';
}

/** Words that support measures share, and that so tell none from the other. */
const GENERIC = /补贴|补助|奖励|支持|扶持|资助|资金|优惠|企业|公司|政策|多少|可以|申请/gu;

/** Words shared beyond this tell nothing more. */
const MOST_SHARED = 1.4;

/** True where a measure's own words stand in what is asked, and not only those of the clause around it. */
export function isNamedIn(measure: Measure, asked: Utterance): boolean {
  return sharedWords(measure, asked) > NAMED;
}

/** Nothing shared comes to 0.1. */
const NAMED = 0.16;

/** Keywords found in the question weigh most; the title and the quoted words count by the pairs of characters they share. */
function sharedWords({ keywords, title, quote }: Measure, asked: Utterance): number {
  const byKeyword = keywords.reduce(
    (sum, keyword) => sum + Math.min(4, keyword.length) * 0.12 * foundIn(keyword, asked),
    0,
  );
  const byTitle = asked.shareOfPairs(title, GENERIC);
  return Math.min(MOST_SHARED, 0.1 + byKeyword + 0.6 * byTitle + 0.3 * asked.shareOfPairs(quote, GENERIC));
}

/** 1 where a keyword stands in the words, less where its parts do in another order (设备进口 for 进口设备). */
function foundIn(keyword: string, asked: Utterance): number {
  if (asked.holds(keyword.toLowerCase())) return 1;
  const shared = keyword.length < 4 ? 0 : asked.shareOfPairs(keyword);
  return shared >= MOST ? shared * IN_OTHER_ORDER : 0;
}
