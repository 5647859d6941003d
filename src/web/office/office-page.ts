import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../client/problem.ts';
import { requestJson } from '../client/request-json.ts';
import { controls } from '../design/controls.ts';
import { failureMessage } from '../messages.ts';
import { officeMessages } from './messages.ts';
import { makeOfficeClient, type OfficeClient, type SessionReply } from './office-client.ts';
import { OFFICE_PAGES, type OfficePage } from './pages.ts';

/** The frame of `/office`: who is signed in, the pages that he may use, and the one of the address. */
export class OfficeFrame extends LitElement {
  static override properties = { client: { state: true }, failure: { state: true } };
  static override styles = [
    controls,
    css`
      :host {
        max-width: 80rem;
        margin-inline: auto;
        padding: 0 var(--space-4) var(--space-7);
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 0 var(--space-5);
        border-block-end: 1px solid var(--line);
      }
      nav {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--space-4);
      }
      nav a {
        display: inline-flex;
        align-items: center;
        min-height: 2.75rem;
        color: var(--ink);
        text-decoration: none;
        border-block-end: 2px solid var(--no-line);
      }
      nav a:hover,
      nav a[aria-current] {
        color: var(--accent);
        border-block-end-color: var(--accent);
      }
      form {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        font-size: var(--text-small);
      }
    `,
  ];

  declare client: OfficeClient | null;
  declare failure: Failure | null;

  constructor() {
    super();
    this.client = null;
    this.failure = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.begin();
  }

  override render(): TemplateResult {
    if (this.failure) return html`<p role="alert">${failureMessage(this.failure)}</p>`;
    if (!this.client) return html`<p role="status">${officeMessages.loading}</p>`;
    const { client } = this;
    const { account, role, may, form_token: token, is_read_only: isReadOnly } = client.session;
    const pages = OFFICE_PAGES.filter((page) => may.includes(page.role) && (!isReadOnly || page.isForReading));
    const current = pageOf(pages);
    return html`<div class="bar">
        <nav aria-label=${officeMessages.navigation}>
          ${pages.map((page) => html`<a href="/office/${page.path}" aria-current=${page === current ? 'page' : nothing}>${page.name}</a>`)}
        </nav>
        <form method="post" action="/office/sign-out">
          <span>${account} · ${officeMessages.roles[role]}</span>
          <input type="hidden" name="form" .value=${token} />
          <button class="quiet">${officeMessages.signOut}</button>
        </form>
      </div>
      ${isReadOnly ? html`<p class="soft">${officeMessages.readOnly}</p>` : nothing}
      ${current ? current.render(client) : html`<p>${officeMessages.noPage}</p>`}`;
  }

  private async begin(): Promise<void> {
    const fetched = await requestJson<SessionReply>('/office/api/session');
    if (fetched.kind === 'ok') this.client = makeOfficeClient(fetched.body);
    else this.failure = fetched.failure;
  }
}

/** The page of the address; the first one at `/office`. */
function pageOf(pages: readonly OfficePage[]): OfficePage | undefined {
  const path = location.pathname.replace(/^\/office\/?/u, '');
  return path === '' ? pages[0] : pages.find((page) => page.path === path);
}

customElements.define('tongce-office', OfficeFrame);
