import { applyLogistic } from '../learning/logistic.ts';
import { SCOPE_WEIGHTS } from './scope-weights.ts';

/** How far what was found is about the question. */
export interface Verdict {
  /** `held`: the texts answer it; `partly`: they come close; `near`: they speak of such things; `outside`: of nothing like it. */
  readonly kind: 'held' | 'partly' | 'near' | 'outside';
  /** Of being held, 0 to 1. */
  readonly likelihood: number;
}

const KINDS = ['held', 'partly', 'near'] as const;

export function weighScope(features: readonly number[]): Verdict {
  const likelihood = applyLogistic(SCOPE_WEIGHTS, features);
  const kind = KINDS.find((one) => likelihood >= SCOPE_WEIGHTS[one]) ?? 'outside';
  return { kind, likelihood };
}
