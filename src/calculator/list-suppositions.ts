import type { Facts } from '../policy/fact.ts';
import { type Expression, namesInTest, partsOf } from './expression.ts';
import type { Measure } from './measure.ts';

/** Names of the facts on which exceptions of a measure depend and that nobody stated: its amount supposes that they are not so. */
export function listSuppositions(
  { amount, parts }: Pick<Measure, 'amount' | 'parts'>,
  facts: Facts,
): readonly string[] {
  const expressions = [...(amount ? [amount] : []), ...parts.map((part) => part.amount)];
  const names = expressions.flatMap(exceptionsIn);
  return [...new Set(names)].filter((name) => !(name in facts));
}

function exceptionsIn(expression: Expression): readonly string[] {
  const own =
    expression.kind === 'when'
      ? expression.branches.flatMap(({ if: test, unless_told }) =>
          test && unless_told ? namesInTest(test, 'fact') : [],
        )
      : [];
  return [...own, ...partsOf(expression).flatMap(exceptionsIn)];
}
