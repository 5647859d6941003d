import type { Certainty, Measure } from '../../calculator/measure.ts';
import type { Intent } from '../../question/read-intents.ts';

/** How well a kind of result answers what is asked; a kind that is not named answers it badly. */
const FIT: Readonly<Record<Certainty, Readonly<Partial<Record<Intent, number>>>>> = {
  exact: { clause: 0.4, amount: 1, support: 1, penalty: 1, stacking: 1, validity: 0.8 },
  range: { clause: 0.4, amount: 1, support: 1, penalty: 1, stacking: 1, validity: 0.8 },
  ceiling: { clause: 0.4, amount: 1, support: 1, penalty: 1, stacking: 1, validity: 0.8 },
  rate: { clause: 0.4, amount: 1, support: 1, penalty: 1, stacking: 1, validity: 0.8 },
  rate_with_cap: { clause: 0.4, amount: 1, support: 1, penalty: 1, stacking: 1, validity: 0.8 },
  pool: { clause: 0.4, amount: 1, support: 1, penalty: 1, stacking: 1, validity: 0.8 },
  tiers_unpublished: { clause: 0.4, amount: 0.9, support: 0.9, stacking: 0.7, validity: 0.6 },
  service: { clause: 0.4, support: 0.8, penalty: 0.5, procedure: 0.6, amount: 0.5, validity: 0.4 },
  deadline: { clause: 0.4, deadline: 1, validity: 0.4 },
  threshold: { clause: 0.4, definition: 1, support: 0.8, penalty: 0.7, validity: 0.6, amount: 0.6 },
};

/** The question as the index reads it; in a conversation the last message counts once more beside its topic. */
export interface AskedWords {
  readonly all: string;
  readonly now: string | null;
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
export function fitOfMeasure(
  measure: Measure,
  intents: ReadonlySet<Intent>,
  words: AskedWords,
  factsStated: number,
): number {
  const asked = [...intents].map((intent) => FIT[measure.certainty][intent] ?? 0);
  const fit = Math.max(factsStated > 0 ? STATED : 0, ...asked);
  const again = words.now === null ? 0 : sharedWords(measure, words.now);
  const shared = sharedWords(measure, words.all) + again + PER_FACT * factsStated;
  const isBeside =
    isNoTerm(measure, intents) ||
    isNoPenalty(measure, intents) ||
    (factsStated === 0 && isOfOtherNature(measure, intents));
  return fit * shared * (isBeside ? OTHER_NATURE : 1);
}

/** 举报奖励多久发: who asks for a term is not answered by an amount. */
function isNoTerm({ certainty }: Measure, intents: ReadonlySet<Intent>): boolean {
  return intents.has('deadline') && !intents.has('amount') && certainty !== 'deadline';
}

/** 怎么罚: the area that counts is a step towards the fine, and not the fine. */
function isNoPenalty({ nature, unit }: Measure, intents: ReadonlySet<Intent>): boolean {
  return intents.size === 1 && intents.has('penalty') && nature === 'procedure' && unit !== 'yuan';
}

/** A fine answers nobody who asks for support, nor the other way round. */
function isOfOtherNature({ nature }: Measure, intents: ReadonlySet<Intent>): boolean {
  return intents.has('penalty') ? nature === 'support' && !intents.has('support') : nature === 'penalty';
}

/** Words that support measures share, and that so tell none from the other. */
const GENERIC = /补贴|补助|奖励|支持|扶持|资助|资金|优惠|企业|公司|政策|北京|通州|副中心|多少|可以|申请/gu;

/** Words shared beyond this tell nothing more. */
const MOST_SHARED = 1.4;

/** True where a measure's own words stand in what is asked, and not only those of the clause around it. */
export function isNamedIn(measure: Measure, asked: string): boolean {
  return sharedWords(measure, asked) > NAMED;
}

/** Nothing shared comes to 0.1. */
const NAMED = 0.16;

/** Keywords found in the question weigh most; the title and the quoted words count by the pairs of characters they share. */
function sharedWords({ keywords, title, quote }: Measure, asked: string): number {
  const words = asked.replace(GENERIC, ' ');
  const byKeyword = keywords.reduce(
    (sum, keyword) => sum + Math.min(4, keyword.length) * 0.12 * foundIn(keyword, asked),
    0,
  );
  const byTitle = pairsShared(title.replace(GENERIC, ' '), words);
  return Math.min(MOST_SHARED, 0.1 + byKeyword + 0.6 * byTitle + 0.3 * pairsShared(quote, words));
}

/** 1 where a keyword stands in the words, less where its parts do in another order (设备进口 for 进口设备). */
function foundIn(keyword: string, words: string): number {
  if (words.includes(keyword.toLowerCase())) return 1;
  const shared = keyword.length < 4 ? 0 : pairsShared(keyword, words);
  return shared >= MOST ? shared * IN_OTHER_ORDER : 0;
}

/** Share of the pairs of `text` without blanks that stand in the words, 0 to 1. */
function pairsShared(text: string, words: string): number {
  const pairs = Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)).filter(
    (pair) => !pair.includes(' '),
  );
  return pairs.length === 0 ? 0 : pairs.filter((pair) => words.includes(pair)).length / pairs.length;
}
