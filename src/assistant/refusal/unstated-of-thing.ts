import type { Clause } from '../../policy/clause.ts';
import { nameClause } from '../../policy/clause-name.ts';
import type { Clauses } from '../../policy/clauses.ts';
import { normalise } from '../../policy/normalise.ts';
import type { ContentWord } from '../../retrieval/content-words.ts';
import type { SearchResult } from '../../retrieval/search-result.ts';
import type { Draft } from '../composing/compose-answer.ts';
import { phraseStanding } from '../composing/phrase-standing.ts';
import { WHOM_TO_ASK } from '../conversation/attributes/messages.ts';
import { departmentOf } from '../conversation/attributes/tell-department.ts';
import type { Sources } from '../dependencies.ts';
import { rarestOf } from '../evidence/tell-apart.ts';
import { UNSTATED_NAMES, UNSTATED_OF } from '../messages.ts';
import { state } from '../statement.ts';

/** Titles that are worth a look. */
const RELATED = 3;

/** What was learnt of the question says that its thing is held, and only what is asked of it is not stated: says where the thing stands, and whom to ask; null for all else. */
export function composeUnstated(
  { verdict, hits, interpreted }: SearchResult,
  words: readonly ContentWord[],
  sources: Sources,
): Draft | null {
  const best = hits.find(({ clause }) => holdsRarest(words, withHeadings(clause)));
  if (!verdict.unstated || !best || interpreted.elsewhere.length > 0) return null;
  const { clause, document, validity } = best;
  const where = `${nameClause(document, clause)}（${phraseStanding(document, validity)}）`;
  const names = [...new Set(verdict.unstated.asked.map((one) => UNSTATED_NAMES[one]))];
  const contact = departmentOf({ measures: [], clauses: [clause.id], documents: [document.id] }, sources)?.name ?? null;
  return {
    status: 'not_found',
    statements: [
      state('headline', UNSTATED_OF(where, names), [], { grounds: [where] }),
      state('note', WHOM_TO_ASK(contact), [], { grounds: [contact ?? ''] }),
    ],
    related: hits.slice(0, RELATED).map((one) => one.clause.id),
    calculations: [],
    quotes: new Map(),
    ended: new Set(),
  };
}

/** Whether a text holds what is rarest of a question. */
export function holdsRarest(words: readonly ContentWord[], text: string): boolean {
  const rarest = rarestOf(words);
  return words.some((one) => one.text === rarest && one.alternatives.some((word) => text.includes(word)));
}

/** Whether what a draft opens with rests on a clause that holds what is rarest of the question. */
export function citesRarest({ statements }: Draft, words: readonly ContentWord[], clauses: Clauses): boolean {
  const cited = statements.find(({ cites }) => cites.length > 0)?.cites ?? [];
  return cited.some((id) => {
    const clause = clauses.get(id);
    return clause !== undefined && holdsRarest(words, withHeadings(clause));
  });
}

/** A clause as it is searched for words: with the headings above it. */
function withHeadings({ text, headings }: Clause): string {
  return normalise([text, ...headings].join('\n'));
}
