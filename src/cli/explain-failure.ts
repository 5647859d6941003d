import { FAILURE } from './messages.ts';

/**
 * Why something that an officer had begun did not end well, in words that he can act on. What the readers of corpus/ throw
 * is written for him; what the machine says is told by its code; anything else is for who runs the service.
 */
export function explainFailure(error: unknown): string {
  if (!(error instanceof Error)) return FAILURE.unforeseen(String(error));
  const { code, path } = error as NodeJS.ErrnoException;
  const known = code === undefined ? undefined : FAILURE.ofMachine[code];
  if (known) return FAILURE.withPlace(known, path);
  return /\p{Script=Han}/u.test(error.message) ? error.message : FAILURE.unforeseen(error.message);
}

/** A process that ended without a word: `signal` where it was ended from outside, as for want of memory. */
export function explainEnd(code: number | null, signal: string | null): string {
  return signal === null ? FAILURE.ended(String(code)) : FAILURE.killed(signal);
}
