import { nameDocumentInFull } from '../../policy/clause-name.ts';
import type { PolicyDocument } from '../../policy/document.ts';
import { normalise } from '../../policy/normalise.ts';
import type { SearchResult } from '../../retrieval/search-result.ts';
import type { Refusal } from './refusal.ts';

/** So many of the clauses found may speak of the year. */
const NEAREST = 3;
/** Who asks whether something still holds, or what has changed, asks about the text of its own year. */
const ABOUT_ITS_LIFE: ReadonlySet<string> = new Set(['validity', 'compare']);

/** 2026年的民生实事, where the best text is that of 2024 and says nothing of 2026: another year's is no answer. */
export function otherYear({ interpreted: { dates, act, validity }, hits }: SearchResult): Refusal | null {
  const years = [...new Set(dates.flatMap((one) => wholeYearOf(one) ?? []))];
  const [year, another] = years;
  const [best] = hits;
  if (!best || year === undefined || another !== undefined) return null;
  if (ABOUT_ITS_LIFE.has(act) || validity !== null) return null;
  const own = onlyYearOf(best.document);
  const isTold = hits
    .slice(0, NEAREST)
    .some(({ clause, document }) =>
      normalise([clause.text, ...clause.headings, document.title].join('\n')).includes(year),
    );
  return own === null || own === year || isTold
    ? null
    : { reason: 'other_year', subject: `${year}年`, ask: nameDocumentInFull(best.document) };
}

/** 2026年, 去年: a year from its first day to its last. */
function wholeYearOf({ from, until }: SearchResult['interpreted']['dates'][number]): string | null {
  return from.endsWith('-01-01') && until === `${from.slice(0, 4)}-12-31` ? from.slice(0, 4) : null;
}

/** The one year that a title names; null where it names none or several. */
function onlyYearOf({ title }: PolicyDocument): string | null {
  const years = new Set(normalise(title).match(/20\d\d/gu));
  const [only] = years;
  return years.size === 1 ? (only ?? null) : null;
}
