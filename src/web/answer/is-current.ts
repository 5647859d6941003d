import type { Status } from '../../policy/validity.ts';

/** Whether a rule can be counted on: in force, or of unknown standing, which is said beside it. What has ended is shown grey. */
export function isCurrent(status: Status): boolean {
  return status === 'in_force' || status === 'unknown';
}
