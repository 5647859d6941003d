import { buildWorker } from './build-worker.ts';

buildWorker();
