import { html, type TemplateResult } from 'lit';
import { inboxMessages } from './messages.ts';

const SPANS = ['7', '30', '90', '366'];

/** How far back is looked. */
export function daysChoice(days: string, change: (days: string) => void): TemplateResult {
  const choose = (event: Event) => change((event.currentTarget as HTMLSelectElement).value);
  return html`<label>${inboxMessages.span}<select @change=${choose}>${SPANS.map((span) => html`<option value=${span} ?selected=${span === days}>${inboxMessages.days(span)}</option>`)}</select></label>`;
}
