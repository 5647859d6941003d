import { html, nothing, type TemplateResult } from 'lit';
import type { CaseReply } from '../client/replies.ts';
import { requestJson } from '../client/request-json.ts';
import { caseCodeIn } from './case-code.ts';
import { caseMessages } from './case-messages.ts';

/** What became of the question that was handed to a person under a code that was typed; null where nothing has such a code. */
export async function openCase(typed: string, base: string): Promise<TemplateResult | null> {
  const code = caseCodeIn(typed);
  if (code === null) return null;
  const found = await requestJson<CaseReply>(`${base}/api/cases/${code}`);
  return found.kind === 'ok' ? caseReply(found.body, base) : null;
}

/** What a person answered, or that nobody has yet. */
function caseReply({ code, question, reply }: CaseReply, base: string): TemplateResult {
  return html`<section role="status">
    <p class="small">${caseMessages.heading(code)}</p>
    <h2>${question}</h2>
    <p>${reply ? caseMessages.replied(reply.at.slice(0, 10)) : caseMessages.waiting}</p>
    ${reply ? html`<blockquote>${reply.text}</blockquote>` : nothing}
    <a href="${base}/case?code=${code}" target="_blank" rel="noopener">${caseMessages.open}</a>
  </section>`;
}
