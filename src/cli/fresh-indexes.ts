import { buildIndexes, indexesAreFresh } from './build-indexes.ts';

/** Before the tests: indexes/ as corpus/ is now. A fault in corpus/ is told here and failed by its own test. */
export function setup(): void {
  try {
    if (!indexesAreFresh()) buildIndexes();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}
