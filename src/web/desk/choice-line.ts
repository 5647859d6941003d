import { html, nothing, type TemplateResult } from 'lit';
import '../answer/status-badge.ts';
import type { SearchHit } from '../client/replies.ts';
import type { Choice } from './choices.ts';
import { deskMessages } from './messages.ts';
import { snippetOf } from './snippet.ts';

/** One line of the list: a clause with its words, a document, or a completion. */
export function choiceLine({ title, detail, document, hit }: Choice): TemplateResult {
  const holder = hit ? `${hit.document.title} ${hit.document.number ?? ''}` : (detail ?? document?.number ?? '');
  return html`<span class="title">${title}</span>
    ${document ? html`<tongce-status-badge .status=${document.status}></tongce-status-badge>` : nothing}
    ${holder === '' ? nothing : html`<span class="document">${holder}</span>`}
    ${hit ? foundWords(hit) : nothing}`;
}

function foundWords(hit: SearchHit): TemplateResult {
  const runs = snippetOf(hit.clause.text, hit.highlights);
  return html`${hit.elsewhere.length > 0 ? html`<span class="document">${deskMessages.elsewhere(placesOf(hit))}</span>` : nothing}
    <span class="snippet">${runs.map(({ text, isMarked }) => (isMarked ? html`<mark>${text}</mark>` : text))}</span>`;
}

function placesOf({ elsewhere }: SearchHit): string {
  return elsewhere.map(({ document, label }) => `${document.number ?? document.title}${label}`).join('、');
}
