import { html, nothing, type TemplateResult } from 'lit';
import type { NextStep } from '../../assistant/answer.ts';
import { messages } from '../messages.ts';
import { stepNames } from './step-names.ts';

/** What to do next: what the text says, each with its clause; what it does not say in one line, with the hotline. */
export function nextStepList(steps: readonly NextStep[], base: string): TemplateResult | typeof nothing {
  const held = steps.filter((step) => step.held);
  const open = steps.filter((step) => !step.held && step.kind !== 'phone');
  if (steps.length === 0) return nothing;
  return html`<ul class="steps">
    ${held.map(
      ({ kind, text, clause }) =>
        html`<li><strong>${stepNames[kind]}</strong> ${text}${clause ? html` <a class="screen-only" href=${`${base}/d/${clause}`} target="_blank" rel="noopener">${messages.answer.clauseOf}</a>` : nothing}</li>`,
    )}
    ${open.length > 0 ? html`<li class="soft">${messages.answer.notWritten(open.map(({ kind }) => stepNames[kind]))}<a href="tel:${messages.hotline}">${messages.hotline}</a>${messages.answer.period}</li>` : nothing}
  </ul>`;
}
