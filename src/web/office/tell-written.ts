import { documentMessages as words } from './document-messages.ts';

/** Reply to an act that writes into corpus/. */
export interface Written {
  /** Why git did not take it. */
  readonly not_committed?: string;
}

/** What is told of it: that it was done, and when git did not take it that it waits. */
export function tellWritten(done: string, { not_committed: reason }: Written): string {
  return reason === undefined ? done : `${done}${words.notCommitted(reason)}`;
}
