import type { CalendarDate } from '../../policy/calendar-date.ts';
import { type Sentence, splitSentences } from '../../policy/sentence.ts';
import type { Sources } from '../dependencies.ts';
import { type CitedClause, findCitations, type VerifiedCitation } from './verify-citations.ts';
import { type VerifiedFigure, verifyFigures } from './verify-figures.ts';

export interface Verification {
  readonly as_of: CalendarDate;
  readonly citations: readonly VerifiedCitation[];
  readonly figures: readonly VerifiedFigure[];
}

/**
 * A pasted text (an answer, a flyer) -> the state of every citation and figure in it, in order.
 * A figure is held against the citation of its own sentence, or the one before it when it names none;
 * what cannot be held against anything is `unchecked`, which is never a pass.
 */
export function verifyText(text: string, asOf: CalendarDate, sources: Sources): Verification {
  let latest: CitedClause | null = null;
  const checked = splitSentences(text).map((sentence: Sentence) => {
    const citations = findCitations(sentence.text, latest?.document ?? null, asOf, sources);
    latest = citations.at(-1)?.cited ?? (citations.length > 0 ? null : latest);
    return { citations, figures: verifyFigures(sentence.text, citations, latest, sources) };
  });
  return {
    as_of: asOf,
    citations: checked.flatMap(({ citations }) => citations.map(({ verified }) => verified)),
    figures: checked.flatMap(({ figures }) => figures),
  };
}
