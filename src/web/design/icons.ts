import { html, svg, type TemplateResult } from 'lit';

const icon = (path: ReturnType<typeof svg>): TemplateResult =>
  html`<svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${path}</svg>`;

/** Line drawings on a 24-unit grid, decoration only: every control also has words. */
export const icons = {
  send: icon(svg`<path d="M12 19V5M5.5 11.5 12 5l6.5 6.5"/>`),
  stop: icon(svg`<rect x="7" y="7" width="10" height="10" rx="1"/>`),
  close: icon(svg`<path d="M6 6l12 12M18 6 6 18"/>`),
  copy: icon(svg`<rect x="9" y="9" width="11" height="11" rx="2"/><path d="M5 15V6a2 2 0 0 1 2-2h9"/>`),
  print: icon(
    svg`<path d="M7 9V4h10v5M7 18H4v-7a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v7h-3"/><rect x="7" y="14" width="10" height="6"/>`,
  ),
  share: icon(svg`<path d="M12 15V4M8 7.5 12 4l4 3.5"/><path d="M6 12H5v8h14v-8h-1"/>`),
  phone: icon(
    svg`<path d="M5 4h4l1.5 5-2 1.5a12 12 0 0 0 5 5l1.5-2 5 1.5v4a1 1 0 0 1-1 1A16 16 0 0 1 4 5a1 1 0 0 1 1-1z"/>`,
  ),
  history: icon(svg`<path d="M4 12a8 8 0 1 0 2.5-5.8L4 8.5M4 4v4.5h4.5M12 8v4.5l3 2"/>`),
  search: icon(svg`<circle cx="11" cy="11" r="6.5"/><path d="m16 16 4.5 4.5"/>`),
  chat: icon(svg`<path d="M4 5h16v11H9.5L5 20v-4H4z"/>`),
  tick: icon(svg`<path d="m5 12.5 4.5 4.5L19 7"/>`),
  cross: icon(svg`<path d="M7 7l10 10M17 7 7 17"/>`),
  unknown: icon(
    svg`<circle cx="12" cy="12" r="8"/><path d="M9.8 9.7a2.3 2.3 0 1 1 3.4 2c-.8.5-1.2 1-1.2 1.8M12 16.5v.1"/>`,
  ),
  plus: icon(svg`<path d="M12 5v14M5 12h14"/>`),
};

/** Of pages of the service alone: a portal need not load them. */
export const pageIcons = {
  calendar: icon(svg`<rect x="4" y="5.5" width="16" height="14.5" rx="1.5"/><path d="M4 10h16M8.5 3v4M15.5 3v4"/>`),
  speaker: icon(svg`<path d="M4 9.5v5h3.5L12 18V6L7.5 9.5zM15 9a4 4 0 0 1 0 6M17.5 6.5a8 8 0 0 1 0 11"/>`),
  microphone: icon(
    svg`<rect x="9" y="3.5" width="6" height="11" rx="3"/><path d="M5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3"/>`,
  ),
};
