import { findFigures } from '../../policy/figure.ts';
import type { Attribute } from '../../question/acts.ts';
import type { Lead } from '../evidence/find-lead.ts';
import { NOT_WRITTEN } from '../messages.ts';
import { type Statement, state } from '../statement.ts';
import type { Understanding } from '../understand.ts';

const HAS_TIME = ['duration', 'date'];
/** 每季度, 按季度 */
const EVERY = /[每按](?:个)?(?:年|半年|季度?|月|周|日)/u;
const says = (kinds: readonly string[]) => (words: string) =>
  findFigures(words).some(({ kind }) => kinds.includes(kind));

/** Since when a text holds is no term for those who apply. */
const OWN_LIFE = /[^。；]*(?:起施行|(?:印发|公布|发布)之日起|有效期|同时废止)[^。；]*/gu;

/** What a clause says of an attribute when it says it. */
const TELLS: Partial<Readonly<Record<Attribute, (words: string) => boolean>>> = {
  deadline: (words) => EVERY.test(words) || says(HAS_TIME)(words.replace(OWN_LIFE, '')),
  materials: (words) => /材料|证明|申请书|申请表|文件[：，、]|报告/u.test(words),
  payment: (words) => /拨付|兑现|支付|发放|领取|后补助|补助|到账/u.test(words),
  procedure: (words) => /申请|申报|提出|提交|报送|登记|办理|受理|评审|审核|通过/u.test(words),
};

/** What was asked for and the leading clause does not say: told, so that nobody takes silence for a no. */
export function silentOnAsked(question: Understanding, lead: Lead | null): readonly Statement[] {
  const words = lead && !isOnlyAsked(question, lead) ? notWritten(question, lead) : [];
  return words.length > 0 ? [state('note', NOT_WRITTEN.text(words))] : [];
}

/** It is all that is asked, and so the answer opens with it. */
export function isOnlyAsked(question: Understanding, lead: Lead): boolean {
  const { asks, form } = question;
  const silent = silentAttributes(question, lead);
  // What is learnt of a term is not certain enough to open with its absence.
  const isSaid = !silent.includes('deadline') || form.isWhen;
  const isElse = lead.reckoned !== undefined || form.isHowMuch || form.isHowMany || form.polar !== null;
  return silent.length > 0 && isSaid && !isElse && [...asks].every((one) => silent.includes(one));
}

/** What was asked for and is not written, in words. */
export function notWritten(question: Understanding, lead: Lead): readonly string[] {
  return silentAttributes(question, lead).flatMap((attribute) => NOT_WRITTEN.attributes[attribute] ?? []);
}

function silentAttributes({ asks, form }: Understanding, lead: Lead): readonly Attribute[] {
  const { clause } = lead.finding.passage;
  const term = lead.calculation?.measure.certainty === 'deadline' ? '1日' : '';
  return (Object.keys(TELLS) as Attribute[]).filter(
    (attribute) =>
      (asks.has(attribute) || (attribute === 'deadline' && form.isWhen)) &&
      TELLS[attribute]?.(clause.text + term) === false,
  );
}
