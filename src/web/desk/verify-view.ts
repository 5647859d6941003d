import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { VerifyState } from '../../assistant/proof/verify-citations.ts';
import { failureLine, NewestReply } from '../client/newest-reply.ts';
import type { VerifyReply } from '../client/replies.ts';
import { controls } from '../design/controls.ts';
import { icons } from '../design/icons.ts';
import { verifyMessages } from './messages.ts';

type Checked = VerifyReply['citations'][number] | VerifyReply['figures'][number];

/** A pasted text, every citation and figure of it held against the clauses. What could not be checked is never shown as right. */
export class VerifyView extends LitElement {
  static override properties = { asOf: {} };
  static override styles = [
    controls,
    css`
      textarea {
        display: block;
        width: 100%;
        min-height: 12rem;
        margin-block: var(--space-2) var(--space-1);
        font-weight: 400;
        resize: vertical;
      }
      form {
        display: grid;
        gap: var(--space-2);
        justify-items: start;
        max-width: 60rem;
      }
      label {
        width: 100%;
        font-weight: 600;
      }
      p {
        margin: 0;
      }
      h2 {
        margin-block: var(--space-5) var(--space-2);
        font-size: var(--text-large);
      }
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
        max-width: 60rem;
      }
      li {
        display: grid;
        grid-template-columns: 1.5rem minmax(0, 1fr) auto;
        gap: 0 var(--space-2);
        padding-block: var(--space-2);
        border-block-end: 1px solid var(--line);
      }
      li svg {
        margin-block-start: 0.3em;
      }
      li p {
        grid-column: 2 / -1;
        font-size: var(--text-small);
      }
      .verified svg {
        color: var(--accent);
      }
      .raw {
        font-weight: 600;
      }
      .summary {
        margin-block-start: var(--space-4);
        font-weight: 600;
      }
    `,
  ];

  declare asOf: string;
  private readonly reply = new NewestReply<VerifyReply>(this);

  constructor() {
    super();
    this.asOf = '';
  }

  override focus(): void {
    this.renderRoot.querySelector('textarea')?.focus();
  }

  override render(): TemplateResult {
    const { body } = this.reply;
    return html`<form @submit=${this.verify}>
        <p class="soft">${verifyMessages.hint}</p>
        <label>${verifyMessages.label}<textarea name="text" required maxlength="20000"></textarea></label>
        <button class="primary">${verifyMessages.run}</button>
      </form>
      <div role="status">${failureLine(this.reply)}${body ? this.summary(body) : nothing}</div>
      ${body ? [this.list(verifyMessages.citations, body.citations), this.list(verifyMessages.figures, body.figures)] : nothing}`;
  }

  private summary({ citations, figures }: VerifyReply): TemplateResult {
    const states = [...citations, ...figures].map(({ state }) => state);
    if (states.length === 0) return html`<p class="summary">${verifyMessages.none}</p>`;
    const verified = states.filter((state) => state === 'verified').length;
    const open = states.filter((state) => OPEN.has(state)).length;
    return html`<p class="summary">${verifyMessages.summary(verified, states.length - verified - open, open)}</p>`;
  }

  private list(heading: string, checked: readonly Checked[]): TemplateResult | typeof nothing {
    if (checked.length === 0) return nothing;
    return html`<h2>${heading}</h2>
      <ul>${checked.map(this.entry)}</ul>`;
  }

  private readonly entry = (checked: Checked): TemplateResult => {
    const { raw, state, clause, note } = checked;
    const icon = state === 'verified' ? icons.tick : OPEN.has(state) ? icons.unknown : icons.cross;
    const expected = 'expected' in checked ? checked.expected : undefined;
    return html`<li class=${state}>
      ${icon}<span class="raw">${raw}</span><span class="badge">${verifyMessages.states[state]}</span>
      ${expected ? html`<p>${verifyMessages.expected(expected)}</p>` : nothing}
      ${note ? html`<p class="soft">${note}</p>` : nothing}
      ${clause ? html`<p><a href="/d/${clause}">${clause}</a></p>` : nothing}
    </li>`;
  };

  private readonly verify = (event: SubmitEvent): void => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget as HTMLFormElement).get('text') ?? '');
    void this.reply.ask('/api/verify', { text, ...(this.asOf ? { as_of: this.asOf } : {}) });
  };
}

/** States in which the text is neither right nor wrong. */
const OPEN: ReadonlySet<VerifyState> = new Set(['not_in_corpus', 'unchecked']);

customElements.define('tongce-verify', VerifyView);
