import { bundleWorker } from './bundle-worker.ts';

/** Before the tests of the Worker: dist/bundle as the code is now. */
export function setup(): void {
  bundleWorker();
}
