import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Failure } from '../client/problem.ts';
import { failureMessage } from '../messages.ts';
import { officeMessages } from './messages.ts';
import type { OfficeClient } from './office-client.ts';

/** What a page shows of one call of the office: the wait, the failure, or the reply. */
export class Loaded<Body> implements ReactiveController {
  private readonly host: ReactiveControllerHost & { readonly client: OfficeClient };
  private readonly path: () => string;
  private body: Body | null = null;
  private failure: Failure | null = null;

  constructor(host: ReactiveControllerHost & { readonly client: OfficeClient }, path: () => string) {
    this.host = host;
    this.path = path;
    host.addController(this);
  }

  hostConnected(): void {
    void this.load();
  }

  /** Asks again, for what the page is set to now. */
  async load(): Promise<void> {
    const path = this.path();
    const fetched = await this.host.client.read<Body>(path);
    if (path !== this.path()) return;
    this.body = fetched.kind === 'ok' ? fetched.body : null;
    this.failure = fetched.kind === 'failed' ? fetched.failure : null;
    this.host.requestUpdate();
  }

  show(render: (body: Body) => TemplateResult): TemplateResult {
    if (this.failure) return html`<p role="alert">${failureMessage(this.failure)}</p>`;
    return this.body === null ? html`<p role="status">${officeMessages.loading}</p>` : render(this.body);
  }
}
