import { type Statement, state } from '../statement.ts';
import type { GuardRecord } from '../store.ts';
import { guardFigures } from './guard-figures.ts';

export interface Guarded {
  readonly statements: readonly Statement[];
  readonly record: GuardRecord;
}

/**
 * The last step before words are shown. A statement whose figures are not proven falls forward to the quoted
 * clause it rests on, or is left out when that clause is quoted already; it is never mended.
 */
export function guardStatements(
  statements: readonly Statement[],
  proofOfClause: (id: string) => string,
  quoteOf: (id: string) => string,
): Guarded {
  const quoted = new Set(statements.filter(({ style }) => style === 'quote').flatMap(({ cites }) => cites));
  const replaced: { text: string; figures: readonly string[] }[] = [];
  const kept = statements.flatMap((statement): readonly Statement[] => {
    const result = guardFigures(statement, proofOfClause);
    if (result.kind === 'passed') return [statement];
    replaced.push({ text: statement.text, figures: result.figures.map(({ raw }) => raw) });
    const [clause] = statement.cites.filter((id) => !quoted.has(id));
    if (clause === undefined) return [];
    quoted.add(clause);
    return [state('quote', `“${quoteOf(clause)}”`, [clause])];
  });
  return { statements: kept, record: { checked: statements.length, replaced } };
}
