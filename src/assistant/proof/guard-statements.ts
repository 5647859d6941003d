import { type Statement, state } from '../statement.ts';
import type { GuardRecord } from '../store.ts';
import { guardFigures, type ProofOfClause } from './guard-figures.ts';
import { findUnprovenPromise } from './guard-promises.ts';

export interface Guarded {
  readonly statements: readonly Statement[];
  readonly record: GuardRecord;
}

/** Figures, promises and contacts of a statement that nothing proves, as they stand in it. */
function unprovenIn(statement: Statement, proofOfClause: ProofOfClause, lines: readonly string[]): readonly string[] {
  const result = guardFigures(statement, proofOfClause, lines);
  const promise = findUnprovenPromise(statement, proofOfClause);
  const figures = result.kind === 'passed' ? [] : result.figures.map(({ raw }) => raw);
  return promise === null ? figures : [...figures, promise];
}

/**
 * The last step before words are shown. A statement whose figures are not proven, or that promises or sends people somewhere of its own, falls forward to the quoted
 * clause it rests on, or is left out when that clause is quoted already; it is never mended.
 */
export function guardStatements(
  statements: readonly Statement[],
  proofOfClause: ProofOfClause,
  quoteOf: (id: string) => string,
  lines: readonly string[],
): Guarded {
  const quoted = new Set(statements.filter(({ style }) => style === 'quote').flatMap(({ cites }) => cites));
  const replaced: { text: string; figures: readonly string[] }[] = [];
  const kept = statements.flatMap((statement): readonly Statement[] => {
    const unproven = unprovenIn(statement, proofOfClause, lines);
    if (unproven.length === 0) return [statement];
    replaced.push({ text: statement.text, figures: unproven });
    const [clause] = statement.cites.filter((id) => !quoted.has(id));
    if (clause === undefined) return [];
    quoted.add(clause);
    return [state('quote', `“${quoteOf(clause)}”`, [clause])];
  });
  return { statements: kept, record: { checked: statements.length, replaced } };
}
