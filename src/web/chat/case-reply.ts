import { html, nothing, type TemplateResult } from 'lit';
import type { CaseReply } from '../client/replies.ts';
import { requestJson } from '../client/request-json.ts';
import { caseMessages } from './page-messages.ts';

/** The code of a question that was handed to a person -> what became of it; null where nothing has the code. */
export async function openCase(code: string): Promise<TemplateResult | null> {
  const found = await requestJson<CaseReply>(`/api/cases/${code}`);
  return found.kind === 'ok' ? caseReply(found.body) : null;
}

/** What a person answered, or that nobody has yet. */
function caseReply({ code, question, reply }: CaseReply): TemplateResult {
  return html`<section role="status">
    <p class="small">${caseMessages.heading(code)}</p>
    <h2>${question}</h2>
    <p>${reply ? caseMessages.replied(reply.at.slice(0, 10)) : caseMessages.waiting}</p>
    ${reply ? html`<blockquote>${reply.text}</blockquote>` : nothing}
    <a href="/case?code=${code}" target="_blank">${caseMessages.open}</a>
  </section>`;
}
