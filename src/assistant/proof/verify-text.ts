import type { CalendarDate } from '../../policy/calendar-date.ts';
import { type Sentence, splitSentences } from '../../policy/sentence.ts';
import type { Sources } from '../dependencies.ts';
import { foldText } from './fold-text.ts';
import { openRuleBook } from './rule-book.ts';
import { type CitedClause, findCitations, type VerifiedCitation } from './verify-citations.ts';
import { type VerifiedFigure, verifyFigures } from './verify-figures.ts';

export interface Verification {
  readonly as_of: CalendarDate;
  readonly citations: readonly VerifiedCitation[];
  readonly figures: readonly VerifiedFigure[];
}

/**
 * A pasted text (an answer, a flyer) -> the state of every citation and figure in it, in order.
 * A figure is held against the citation of its own sentence, or the one before it when it names none, with all that
 * is said of it: for whom, of what, how often, up to or from. What cannot be held against anything is `unchecked`,
 * which is never a pass.
 */
export function verifyText(text: string, asOf: CalendarDate, sources: Sources): Verification {
  const book = openRuleBook(asOf, sources);
  let latest: CitedClause | null = null;
  const checked = splitSentences(text).map((sentence: Sentence) => {
    const folded = foldText(sentence.text);
    const citations = findCitations(folded, latest?.document ?? null, asOf, sources);
    latest = citations.at(-1)?.cited ?? (citations.length > 0 ? null : latest);
    const figures = verifyFigures(folded, citations, latest, book, sources);
    return asPasted(sentence.text, folded, citations, figures);
  });
  return {
    as_of: asOf,
    citations: checked.flatMap(({ citations }) => citations),
    figures: checked.flatMap(({ figures }) => figures),
  };
}

/** Folding keeps every character at its place, so what was found is shown as it was pasted. */
function asPasted(
  pasted: string,
  folded: string,
  citations: ReturnType<typeof findCitations>,
  figures: readonly VerifiedFigure[],
) {
  let from = 0;
  return {
    citations: citations.map(({ verified, start, end }) => ({ ...verified, raw: pasted.slice(start, end).trim() })),
    figures: figures.map((figure) => {
      const at = folded.indexOf(figure.raw, from);
      if (at < 0) return figure;
      from = at + figure.raw.length;
      return { ...figure, raw: pasted.slice(at, from) };
    }),
  };
}
