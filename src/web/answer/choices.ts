import { html, type TemplateResult } from 'lit';
import { messages } from '../messages.ts';

/** More options than this stand in a list. */
const MOST_BUTTONS = 6;

/** Options as buttons, many as a list; `chosen` is marked. */
export function choices(
  label: string,
  options: readonly string[],
  choose: (option: string) => void,
  chosen: string | null = null,
): TemplateResult | TemplateResult[] {
  if (options.length <= MOST_BUTTONS)
    return options.map(
      (option) =>
        html`<button aria-pressed=${chosen === null ? 'false' : chosen === option} @click=${() => choose(option)}>${option}</button>`,
    );
  const change = (event: Event) => {
    const { value } = event.currentTarget as HTMLSelectElement;
    if (value !== '') choose(value);
  };
  return html`<select aria-label=${label} @change=${change}>
    <option value="">${messages.answer.choose}</option>
    ${options.map((option) => html`<option ?selected=${option === chosen}>${option}</option>`)}
  </select>`;
}

/** A field for what has no options. */
export function wordsField(label: string, button: string, give: (words: string) => void, value = ''): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget as HTMLFormElement).get('value') ?? '').trim();
    if (words !== '') give(words);
  };
  return html`<form class="words" @submit=${submit}>
    <input name="value" required maxlength="60" autocomplete="off" aria-label=${label} .value=${value} />
    <button class="primary">${button}</button>
  </form>`;
}
