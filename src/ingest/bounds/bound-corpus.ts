import type { Clause } from '../../policy/clause.ts';
import type { PolicyDocument } from '../../policy/document.ts';
import { findBounds, hasEnd } from './find-bounds.ts';
import { findLikelyEnds } from './find-likely-ends.ts';
import { termOfProgramme } from './programme-term.ts';

/** Documents that give no day, with the bounds of their words; the others as they are. */
export function boundDocuments(
  documents: readonly PolicyDocument[],
  clauses: readonly Clause[],
): readonly PolicyDocument[] {
  return documents.map((document) => {
    if (!isUndated(document)) return document;
    const own = clauses.filter((clause) => clause.document === document.id);
    return { ...document, bounds: findBounds(document, own, latestIssue(document)) };
  });
}

/** The clauses of documents that give no day, with the sentences that speak for a time of their own. */
export function boundClauses(documents: readonly PolicyDocument[], clauses: readonly Clause[]): readonly Clause[] {
  const open = documents.filter((document) => isUndated(document) && !hasEnd(document));
  const terms = new Map(
    open.map((document) => [
      document.id,
      termOfProgramme(
        document,
        clauses.filter((clause) => clause.document === document.id),
      ),
    ]),
  );
  return clauses.map((clause) => {
    const term = terms.get(clause.document);
    const ends = term === undefined || clause.kind === 'front' ? [] : findLikelyEnds(clause, term);
    return ends.length === 0 ? clause : { ...clause, likely_ends: ends };
  });
}

/** The last day on which it may have been issued, as pages give it that can be trusted: a trial runs from its issue. */
function latestIssue({ outside = [] }: PolicyDocument) {
  const trusted = outside.filter(({ confidence }) => confidence === 'high');
  return (trusted.find(({ of }) => of === 'issued') ?? trusted.find(({ of }) => of === 'not_after'))?.date ?? null;
}

function isUndated({ issued, effective_from: from }: PolicyDocument): boolean {
  return issued.date === null && from.date === null;
}
