import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { failureMessage } from '../messages.ts';
import type { Failure } from './problem.ts';
import { requestJson } from './request-json.ts';

/** The reply to what a view asked last. What was asked before may answer late: that counts no more. While a reply is awaited there is none. */
export class NewestReply<Body> implements ReactiveController {
  body: Body | null = null;
  failure: Failure | null = null;
  private readonly host: ReactiveControllerHost;
  private underWay = new AbortController();

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.underWay.abort();
  }

  forget(): void {
    this.underWay.abort();
    [this.body, this.failure] = [null, null];
    this.host.requestUpdate();
  }

  /** GET, or POST when there is something to send. */
  async ask(url: string, sent?: unknown): Promise<void> {
    this.forget();
    this.underWay = new AbortController();
    const { signal } = this.underWay;
    const fetched = await requestJson<Body>(url, { body: sent, signal });
    if (signal.aborted) return;
    if (fetched.kind === 'ok') this.body = fetched.body;
    else this.failure = fetched.failure;
    this.host.requestUpdate();
  }
}

/** Why there is no reply, to be said where the reply would stand. */
export function failureLine({ failure }: NewestReply<unknown>): TemplateResult | typeof nothing {
  return failure ? html`<p>${failureMessage(failure)}</p>` : nothing;
}
