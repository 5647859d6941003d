import type { Nature } from '../../calculator/measure.ts';
import type { AmountForm, Part, Rhythm } from './draft.ts';
import { AGENCY, FOR_YEARS, GIVEN, ONCE, PAYMENT, PER, YEARLY } from './patterns.ts';

/** 一次性, 每年, 连续三年; 每家, 每个项目. */
export function readRhythm(text: string): Part<Rhythm> {
  const years = FOR_YEARS.test(text) && (YEARLY.test(text) || CONTINUOUS.test(text));
  const period = years ? 'years' : ONCE.test(text) ? 'once' : YEARLY.test(text) ? 'per_year' : null;
  const printed = PER.exec(text)?.[0] ?? null;
  const per = printed?.replace(/^单/u, '每').replace(GIVEN_BEHIND, '') ?? (period === 'per_year' ? YEAR : null);
  return { value: { period, per }, quote: text, confidence: period || per ? 'likely' : 'sure' };
}

const YEAR = '每年';
const CONTINUOUS = /连续/u;
const GIVEN_BEHIND = new RegExp(`(?:${GIVEN})$`, 'u');

export function readPayment(text: string): Part<string> | null {
  const printed = PAYMENT.exec(text)?.[0];
  return printed ? { value: printed, quote: text, confidence: 'sure' } : null;
}

/** The clause's own responsible body, else the body that its words name first. */
export function readDepartment(text: string, departments: readonly string[]): Part<string> | null {
  const [listed] = departments;
  if (listed) return { value: listed, quote: text, confidence: 'sure' };
  // 由, 向 and 经 stand in other words too (经济): the first of them behind which a body is named.
  const named = [...text.matchAll(/[由向经](?=([\u4e00-\u9fff、]+))/gu)].map(([, words = '']) => words);
  const found = [...named, text].flatMap((words) => AGENCY.exec(words)?.[0] ?? [])[0];
  return found ? { value: found, quote: text, confidence: 'guess' } : null;
}

/** Support, penalty, charge, duty or procedure, by the words beside the amount. */
export function readNature(text: string, form: AmountForm): Part<Nature> {
  const said = (value: Nature, confidence: Part<Nature>['confidence']) => ({ value, quote: text, confidence });
  if (/罚款|处罚|没收/u.test(text) && !/奖励/u.test(text))
    return said('penalty', form.kind === 'deadline' ? 'guess' : 'sure');
  if (form.kind === 'deadline') return said('procedure', 'likely');
  if (form.kind === 'headcount') return said('duty', 'likely');
  if (/滞纳金|(?:缴纳|征收|收取)[^，。；]{0,12}(?:费|金|税)|(?:加计扣除|摊销)|免征|减半/u.test(text))
    return said('charge', 'likely');
  if (/(?:贷款|信用|授信|融资)额度/u.test(text)) return said('loan', 'likely');
  return said('support', /给予|补贴|补助|奖励|资助|支持|扶持/u.test(text) ? 'sure' : 'guess');
}
