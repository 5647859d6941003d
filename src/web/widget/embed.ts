import { css, html, LitElement, type TemplateResult } from 'lit';
import '../chat/chat.ts';
import type { Chat } from '../chat/chat.ts';
import { controls } from '../design/controls.ts';
import { readFacts } from './read-facts.ts';

// Wanted below an answer at the earliest.
void import('../supports/support-list.ts');

/** The page `/embed` for a frame: only the conversation. Address: `q`, `as_of`, `facts` (JSON), `theme` (`light`, `dark`). */
export class Embed extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        padding: var(--space-3) max(var(--space-4), env(safe-area-inset-left));
        max-width: 48rem;
        margin-inline: auto;
      }
    `,
  ];
  private readonly params = new URLSearchParams(location.search);

  override connectedCallback(): void {
    super.connectedCallback();
    const theme = this.params.get('theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  }

  override firstUpdated(): void {
    const chat = this.renderRoot.querySelector<Chat>('tongce-chat');
    const question = this.params.get('q')?.trim();
    if (question) void chat?.updateComplete.then(() => chat.ask(question));
  }

  override render(): TemplateResult {
    return html`<tongce-chat .asOf=${this.params.get('as_of') ?? ''} .facts=${readFacts(this.params.get('facts'))}>
      <slot slot="intro"></slot>
    </tongce-chat>`;
  }
}

customElements.define('tongce-embed', Embed);
