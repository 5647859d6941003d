import type { ReactiveControllerHost } from 'lit';
import type { Failure } from '../client/problem.ts';
import type { ListedDocument } from '../client/replies.ts';
import { readDocuments } from './read-desk.ts';

/** All documents as they stood on a day, the day that was set last. */
export class Listing {
  /** Null until the list has come. */
  documents: readonly ListedDocument[] | null = null;
  failure: Failure | null = null;
  private asOf = '';
  private readonly host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
  }

  async now(asOf: string): Promise<void> {
    this.asOf = asOf;
    const listed = await readDocuments(asOf);
    if (this.asOf !== asOf) return;
    this.documents = listed.kind === 'ok' ? listed.body.documents : [];
    this.failure = listed.kind === 'ok' ? null : listed.failure;
    this.host.requestUpdate();
  }
}
