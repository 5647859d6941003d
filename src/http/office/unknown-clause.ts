import { makeProblem, type Problem } from '../problem.ts';

/** A clause that is not held, by its id: `tzf-2024-14/3.1`. */
export function unknownClause(id: string): Problem {
  const [document = '', ...path] = id.split('/');
  return makeProblem('unknown_clause', { id: path.join('/'), document });
}
