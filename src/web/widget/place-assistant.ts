/** Attributes that the script tag hands on, as `data-…`; what they mean is said at `tongce-assistant`. */
const HANDED_ON = ['base', 'theme', 'heading', 'greeting', 'facts', 'as-of', 'placement', 'accent'] as const;

/**
 * `<script src="…/widget.js" data-theme="light">` puts one assistant at the end of the page.
 * With `data-auto="no"`, or loaded as a module, it only defines the element and the page places it itself.
 */
export function placeAssistant(script: Element | null): void {
  if (!(script instanceof HTMLScriptElement)) return;
  setServiceOrigin(new URL(script.src).origin);
  if (script.dataset.auto === 'no') return;
  const place = () => document.body.append(makeAssistant(script));
  if (document.body) place();
  else document.addEventListener('DOMContentLoaded', place, { once: true });
}

function makeAssistant(script: HTMLScriptElement): HTMLElement {
  const assistant = document.createElement('tongce-assistant');
  for (const name of HANDED_ON) {
    const value = script.getAttribute(`data-${name}`);
    if (value !== null) assistant.setAttribute(name, value);
  }
  return assistant;
}

let serviceOrigin = '';

/** Where the script came from: the service that answers, unless the element names another one. */
export function originOfService(): string {
  return serviceOrigin;
}

function setServiceOrigin(origin: string): void {
  serviceOrigin = origin;
}
