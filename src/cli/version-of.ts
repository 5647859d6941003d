import { createHash } from 'node:crypto';
import type { ReceivedDocument } from '../office/documents/received.ts';

/** Of everything that officers can change in a received document. */
export function versionOf({ entry, confirmed, corrections = {}, state }: ReceivedDocument): string {
  return createHash('sha256')
    .update(JSON.stringify([entry, confirmed, corrections, state]))
    .digest('hex')
    .slice(0, 32);
}
