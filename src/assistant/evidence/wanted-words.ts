import { findFigures } from '../../policy/figure.ts';
import type { Attribute } from '../../question/acts.ts';
import { saysSo } from '../conversation/attributes/stated-attributes.ts';
import type { Understanding } from '../understand.ts';

/** True for words of a text that say what of the thing is asked for. */
export type Wanted = (words: string) => boolean;

type Asking = Pick<Understanding, 'asks' | 'form'>;

const FIGURES = ['amount', 'rate', 'count', 'quota', 'sum', 'penalty'] as const;
const TIMES = ['deadline', 'start', 'end', 'validity'] as const;
const OFFICES = ['department', 'who'] as const;
/** The lines of a task that name who does it. */
const TASK_OFFICE = /(?:责任|主责|牵头|协办|落实|配合|保护)(?:单位|部门)|牵头领导/u;
/** 意见书由本级司法行政部门制发 */
const BY_OFFICE = /由[^。；，]{2,24}(?:部门|机关|局|委|政府|单位|办公室|中心)/u;
/** 本规定所称…，是指… */
const DEFINES = /所称|是指|系指|指的是|，指/u;
/** 每季度至少一次 is no duration, and answers how often. */
const EVERY = /[每按](?:个)?(?:年|半年|季度?|月|周|日)/u;

/** What words must hold to say what is asked; nothing counts where the attribute shows in no words. */
export function wantedBy({ asks, form }: Asking): Wanted {
  const isAsked = (some: readonly Attribute[]) => some.some((one) => asks.has(one));
  const tests: readonly (readonly [boolean, Wanted])[] = [
    [form.isHowMuch || form.isHowMany || isAsked(FIGURES), holdsFigure],
    [form.isWhen || isAsked(TIMES), holdsTime],
    [isAsked(OFFICES), (words) => TASK_OFFICE.test(words) || BY_OFFICE.test(words) || saysSo('department', words)],
    [asks.has('materials'), (words) => saysSo('materials', words)],
    [asks.has('procedure'), (words) => saysSo('procedure', words)],
    [asks.has('payment'), (words) => saysSo('payment', words)],
    [asks.has('definition'), (words) => DEFINES.test(words)],
  ];
  const wanted = tests.flatMap(([isOf, test]) => (isOf ? [test] : []));
  return (words) => wanted.some((test) => test(words));
}

function holdsFigure(words: string): boolean {
  return findFigures(words).some(({ kind }) => kind !== 'label' && kind !== 'bare');
}

function holdsTime(words: string): boolean {
  return EVERY.test(words) || findFigures(words).some(({ kind }) => kind === 'duration' || kind === 'date');
}
