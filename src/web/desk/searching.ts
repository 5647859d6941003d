import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Failure } from '../client/problem.ts';
import type { Completion, SearchReply } from '../client/replies.ts';
import type { DeskAddress } from './desk-address.ts';
import { completeWords, MANY, SHOWN, searchClauses } from './read-desk.ts';

const TYPING_PAUSE_MS = 80;

/** What is found for the typed words: clauses, and completions of the words. Both change together, so that the list does not jump. */
export class Searching implements ReactiveController {
  /** Null while nothing is asked. */
  found: SearchReply | null = null;
  completions: readonly Completion[] = [];
  /** The words that it was found for; older ones while, or after, a search failed. */
  foundFor = '';
  failure: Failure | null = null;
  private readonly host: ReactiveControllerHost;
  private shown = SHOWN;
  private underWay = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.underWay.abort();
  }

  /** Searches when typing pauses; an emptied field at once. */
  soon(address: DeskAddress): void {
    clearTimeout(this.timer);
    this.shown = SHOWN;
    this.timer = setTimeout(() => void this.now(address), address.q === '' ? 0 : TYPING_PAUSE_MS);
  }

  /** As many hits again. */
  more(address: DeskAddress): Promise<void> {
    this.shown = Math.min(MANY, this.shown + SHOWN);
    return this.now(address);
  }

  /** Only the newest search counts: an older one that is still under way is given up. */
  async now(address: DeskAddress): Promise<void> {
    clearTimeout(this.timer);
    this.underWay.abort();
    this.underWay = new AbortController();
    const { signal } = this.underWay;
    const isAsking = address.q.trim() !== '';
    const [found, completed] = isAsking
      ? await Promise.all([
          searchClauses(address, signal, { shown: this.shown, answer: true }),
          completeWords(address.q, address.as_of, signal),
        ])
      : [null, null];
    if (signal.aborted) return;
    this.failure = found?.kind === 'failed' ? found.failure : null;
    if (found?.kind !== 'failed') {
      this.found = found?.body ?? null;
      this.foundFor = address.q;
      // Without completions the desk works as well.
      this.completions = completed?.kind === 'ok' ? completed.body.suggestions : [];
    }
    this.host.requestUpdate();
  }
}
