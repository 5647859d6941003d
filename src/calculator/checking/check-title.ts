import type { Clause } from '../../policy/clause.ts';
import type { PolicyDocument } from '../../policy/document.ts';
import type { Measure } from '../measure.ts';
import { clausesOfMeasure } from '../measure-library.ts';
import type { Finding } from './finding.ts';
import { findingWords } from './messages.ts';

/** Words by which titles put a rule plainly; they add nothing to what it gives. */
const PLAIN =
  /能办下来|领证后?|哪些(?:行为|违建)?|拆下来|东西|怎么(?:处理|要回来|办)|强拆(?:时|等)?|不缴|又|违规使用|高危行业|其他行业|可以|简化|劳保(?:用品)?|拿钱顶替|不发|做什么|不达标|以外|只有|两种|例外|细颗粒物|次数|比上年少|了这么多|多少|平方公里|使用/gu;
/** Signs and small words between the words of a title; what stands in brackets explains and promises nothing. */
const BETWEEN = /（[^）]*）|[^\u4e00-\u9fff]|[的和与及或、可由对在用为多久几要]/u;
/** Shorter than this is no word that promises something. */
const SHORTEST = 3;

/** A title promises only what its clauses, their headings or its document say: no word of it stands in none of them. */
export function checkTitle(
  measure: Measure,
  clauses: ReadonlyMap<string, Clause>,
  document: PolicyDocument | undefined,
): readonly Finding[] {
  const said = [...clausesOfMeasure(measure).flatMap((id) => withAbove(id, clauses)), document?.title ?? '']
    .join('|')
    .replace(/\s/gu, '');
  return measure.title
    .replace(PLAIN, ' ')
    .split(BETWEEN)
    .filter((word) => word.length >= SHORTEST && !sharesPair(word, said))
    .map((word) => ({
      kind: 'title' as const,
      place: measure.id,
      problem: findingWords.title(word),
    }));
}

function withAbove(id: string, clauses: ReadonlyMap<string, Clause>): readonly string[] {
  const clause = clauses.get(id);
  if (!clause) return [];
  const above = clause.parent === null ? [] : withAbove(`${clause.document}/${clause.parent}`, clauses);
  return [clause.text, ...clause.headings, ...above];
}

function sharesPair(word: string, said: string): boolean {
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)).some((pair) => said.includes(pair));
}
