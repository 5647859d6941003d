import type { Measure } from '../../calculator/measure.ts';
import type { ContentWord } from '../../retrieval/content-words.ts';
import type { Passage } from '../../retrieval/search-result.ts';
import type { Sources } from '../dependencies.ts';
import type { Understanding } from '../understand.ts';
import type { Evidence } from './evidence.ts';

/** What is left of a rule of the same level that another office carries out, and of one of another level. */
const OTHER_OFFICE = 0.85;
const OTHER_LEVEL = 0.6;

/** Who asks what a department pays (a department's, by its name) is told of its rules: what a passage weighs by who carries it out. */
export function weighOffice(
  { asks }: Pick<Understanding, 'asks'>,
  { departments, officeLevel }: Evidence['found']['interpreted'],
): (passage: Passage, measures: readonly Measure[]) => number {
  // Who is in charge is asked, and not known.
  if (departments.length === 0 || asks.has('department') || asks.has('who')) return () => 1;
  return ({ clause, document }, measures) => {
    const offices = [...clause.departments, ...measures.flatMap(({ department }) => department ?? [])];
    if (departments.some((name) => offices.includes(name))) return 1;
    return officeLevel === null || document.level === officeLevel ? OTHER_OFFICE : OTHER_LEVEL;
  };
}

/** Words for support of any kind: they name nothing that an office pays for. */
const OF_ANY_SUPPORT =
  /^(?:补[贴助]|补|奖励?|奖金|资助|扶持|支持|政策|资金|比例|最高|金额|标准|给多少|补多少|奖多少|多少|上限)$/u;

/** The documents under which the offices that a message names pay, where it names nothing else: 科委补的那个是多少; null otherwise. */
export function documentsOfOffice(
  { query, dates, scope }: Pick<Understanding, 'query' | 'dates' | 'scope'>,
  { departments }: Evidence['found']['interpreted'],
  { measures, listWords }: Pick<Sources, 'measures' | 'listWords'>,
): readonly string[] | null {
  const [day] = dates;
  if (departments.length === 0 || scope !== null || day === undefined) return null;
  const isOfOffice = ({ text }: ContentWord) => departments.some((name) => name.includes(text));
  if (!listWords(query, day).every((word) => isOfOffice(word) || OF_ANY_SUPPORT.test(word.text))) return null;
  const paying = [...measures.values()].filter(
    ({ nature, department }) => nature === 'support' && department !== null && departments.includes(department),
  );
  return paying.length > 0 ? [...new Set(paying.map(({ document }) => document))] : null;
}
