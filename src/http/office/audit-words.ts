import { PROBLEMS } from '../messages.ts';
import { PROBLEM_CODES } from '../problem.ts';
import { AUDIT_WORDS } from './messages.ts';

/** The name of an act in the audit log. */
export function nameAct(act: string): string {
  return AUDIT_WORDS.acts[act] ?? act;
}

/** What came of it: done, or what kept it from being done. */
export function nameOutcome(outcome: string): string {
  const code = PROBLEM_CODES.find((one) => one === outcome);
  return code ? PROBLEMS[code].zh.title : (AUDIT_WORDS.outcomes[outcome] ?? outcome);
}
