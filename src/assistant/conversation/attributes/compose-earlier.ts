import { nameClause } from '../../../policy/clause-name.ts';
import { statusNames } from '../../../policy/status-names.ts';
import type { Draft } from '../../composing/compose-answer.ts';
import type { Sources } from '../../dependencies.ts';
import type { Evidence, Finding } from '../../evidence/evidence.ts';
import { type Statement, state } from '../../statement.ts';
import { EARLIER_LEAD } from './messages.ts';

/** Clauses of the earlier text that are told. */
const MOST = 2;
/** A second one must come so near the first. */
const NEAR = 0.8;

/** What the text before the one in focus said, in its own words, and since when that no longer holds; null where nothing was found in it. */
export function composeEarlier({ ended }: Evidence, sources: Sources): Draft | null {
  const told = ended.filter(({ share }, at) => at === 0 || share >= NEAR).slice(0, MOST);
  if (told.length === 0) return null;
  return {
    status: 'answered',
    statements: told.flatMap((finding, at) => tell(finding, at === 0, sources)),
    related: [],
    calculations: [],
    quotes: new Map(told.map(({ passage, quote }) => [passage.clause.id, quote])),
    ended: new Set(ended.map(({ passage }) => passage.clause.id)),
  };
}

function tell({ passage, quote, validity }: Finding, isFirst: boolean, { clauses }: Sources): readonly Statement[] {
  const { clause, document } = passage;
  const name = nameClause(document, clause);
  const proof = validity.clause !== null && clauses.get(validity.clause) ? [validity.clause] : [];
  const text = EARLIER_LEAD(name, statusNames[validity.status], validity.reason);
  return [
    state(isFirst ? 'headline' : 'note', isFirst ? `**${text}**` : text, [...new Set([clause.id, ...proof])], {
      grounds: [name, validity.reason],
    }),
    state('quote', `“${quote.replace(/\s*\n\s*/gu, ' ')}”`, [clause.id]),
  ];
}
