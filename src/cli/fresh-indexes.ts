import { refreshIndexes } from './refresh.ts';

/** Before the tests: indexes/ as corpus/ is now. A fault in corpus/ is told here and failed by its own test. */
export function setup(): void {
  refreshIndexes();
}
