import { css, html, nothing, type TemplateResult } from 'lit';
import type { AnswerAmount, ConditionState } from '../../assistant/answer.ts';
import { icons } from '../design/icons.ts';
import { messages } from '../messages.ts';

type Condition = NonNullable<AnswerAmount['conditions']>[number];

/** States whose reason says more than their sign does. */
const EXPLAINED: ReadonlySet<ConditionState> = new Set(['failed', 'unpublished']);
/** What decides stands first. */
const ORDER: readonly ConditionState[] = ['failed', 'unknown', 'unpublished', 'met'];
/** Of conditions taken for granted so many are shown at once. */
const FIRST = 3;

export const conditionStyles = css`
  .conditions {
    list-style: none;
    margin: 0;
    padding: 0;
    line-height: 1.6;
  }
  .to-confirm {
    margin: var(--space-2) 0 0;
    font-size: var(--text-small);
    color: var(--ink-soft);
  }
  .conditions li {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    gap: var(--space-2);
    padding-block: 0.125rem;
  }
  .conditions svg {
    margin-block-start: 0.15em;
    color: var(--ink-soft);
  }
  .conditions .met svg {
    color: var(--accent);
  }
`;

/** What is known of each condition; those that nobody has answered stand together, with what was done about them said once. */
export function conditionList(conditions: readonly Condition[]): TemplateResult | typeof nothing {
  if (conditions.length === 0) return nothing;
  const assumed = conditions.filter(({ state }) => state === 'assumed');
  const judged = conditions.filter(({ state }) => state !== 'assumed');
  const ordered = [...judged].sort((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state));
  return html`${ordered.length > 0 ? html`<ul class="conditions" aria-label=${messages.answer.conditions}>${ordered.map(judgedLine)}</ul>` : nothing}
    ${assumed.length > 0 ? assumedList(assumed) : nothing}`;
}

function assumedList(assumed: readonly Condition[]): TemplateResult {
  const lines = assumed.map(({ label }) => line('', label, icons.unknown));
  // A fold of one line saves nothing.
  const shown = lines.length <= FIRST + 1 ? lines : lines.slice(0, FIRST);
  const rest = lines.slice(shown.length);
  return html`<p class="to-confirm" id="to-confirm">${messages.answer.assumed}</p>
    <ul class="conditions" aria-labelledby="to-confirm">${shown}</ul>
    ${rest.length > 0 ? html`<details><summary>${messages.answer.moreConditions(rest.length)}</summary><ul class="conditions" aria-labelledby="to-confirm">${rest}</ul></details>` : nothing}`;
}

function judgedLine({ label, state, reason }: Condition): TemplateResult {
  const { icon, word, tone } = toneOf(state);
  const isExplained = EXPLAINED.has(state) && reason !== '' && reason !== label;
  const hint = isExplained ? reason : word;
  const isSeen = EXPLAINED.has(state);
  return line(tone, html`${label}<span class=${isSeen ? 'soft' : 'hidden'}>（${hint}）</span>`, icon);
}

function line(tone: string, words: TemplateResult | string, icon: TemplateResult): TemplateResult {
  return html`<li class=${tone}>${icon}<span>${words}</span></li>`;
}

function toneOf(state: ConditionState): { icon: TemplateResult; word: string; tone: string } {
  if (state === 'met') return { icon: icons.tick, word: messages.answer.met, tone: 'met' };
  if (state === 'failed') return { icon: icons.cross, word: messages.answer.unmet, tone: 'failed' };
  const word = state === 'unpublished' ? messages.answer.unpublished : messages.answer.unsure;
  return { icon: icons.unknown, word, tone: '' };
}
