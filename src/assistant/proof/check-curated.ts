import type { CalendarDate } from '../../policy/calendar-date.ts';
import { composeCurated } from '../composing/compose-curated.ts';
import { proofOfClause } from '../composing/render-answer.ts';
import type { CuratedAnswer } from '../curated-answer.ts';
import type { Sources } from '../dependencies.ts';
import { findVagueQuantities } from './find-vague-quantities.ts';
import { guardStatements } from './guard-statements.ts';

/**
 * Figures, promises and amounts in words of an officer's answer that its clauses do not prove; none when it may be shown. An
 * amount that is no figure (三成, 几十万) is proven by a clause that says it in the same words.
 */
export function checkCurated(
  { text, clauses }: Pick<CuratedAnswer, 'text' | 'clauses'>,
  sources: Sources,
): readonly string[] {
  const draft = composeCurated({ id: '', text, clauses, checked: ANY_DAY });
  const { record } = guardStatements(
    draft.statements,
    (id) => proofOfClause(id, sources),
    () => '',
    sources.service.lines,
  );
  const vague = draft.statements.flatMap(({ text: told, cites }) =>
    findVagueQuantities(told).filter((written) => !cites.some((id) => proofOfClause(id, sources).includes(written))),
  );
  return [...record.replaced.flatMap(({ figures }) => figures), ...vague];
}

/** Stands in the closing line alone, which proves itself. */
const ANY_DAY = '2026-01-01' as CalendarDate;
