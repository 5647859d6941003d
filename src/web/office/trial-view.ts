import { html, type TemplateResult } from 'lit';
import type { Trial, TriedQuestion } from '../../office/lessons/trial.ts';
import { trialMessages as words } from './messages.ts';

/** What the question sets say of something before it is made public; `again` tries it once more, null where nothing waits for that. */
export function trialView(trial: Trial | null, again: (() => void) | null): TemplateResult {
  return html`${outcome(trial)} ${again ? html`<p><button class="quiet" @click=${again}>${words.again}</button></p>` : ''}`;
}

function outcome(trial: Trial | null): TemplateResult {
  if (trial === null) return html`<p class="status">${words.running}</p>`;
  if (trial.kind === 'failed') return html`<p class="status bad">${words.failed(trial.reason)}</p>`;
  const { asked, better, worse, changed } = trial;
  return html`<p class="status ${worse.length > 0 ? 'bad' : ''}">${words.tried(asked, better.length, worse.length, changed)}</p>
    ${better.length + worse.length > 0 ? html`<details><summary>${words.details}</summary>${list(words.better, better)}${list(words.worse, worse)}</details>` : ''}`;
}

function list(heading: string, questions: readonly TriedQuestion[]): TemplateResult {
  if (questions.length === 0) return html``;
  return html`<p class="small">${heading}</p>
    <ul class="small">${questions.map(({ set, id, question, before, after }) => html`<li>${words.sets[set] ?? set} ${id} ${question}<br /><span class="soft">${words.faults(before)} → ${words.faults(after)}</span></li>`)}</ul>`;
}
