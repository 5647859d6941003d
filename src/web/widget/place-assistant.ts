/** Attributes that the script tag hands on, as `data-…`; what they mean is said at `tongce-assistant`. */
const HANDED_ON = [
  ...['base', 'theme', 'heading', 'greeting', 'facts', 'as-of', 'placement', 'accent'],
  ...['offset', 'questions', 'document', 'topic'],
] as const;
/** Marks the one that a script placed. */
export const PLACED = 'data-placed';

/**
 * `<script src="…/widget.js" data-theme="light">` puts one assistant behind the body of the page, however often it stands there.
 * With `data-auto="no"`, or loaded as a module, it only defines the element and the page places it itself.
 */
export function placeAssistant(script: Element | null): void {
  if (!(script instanceof HTMLScriptElement)) return;
  setServiceOrigin(new URL(script.src).origin);
  if (script.dataset.auto === 'no') return;
  const place = () => {
    if (!document.querySelector(`tongce-assistant[${PLACED}]`)) keepOnPage(makeAssistant(script));
  };
  if (document.body) place();
  else document.addEventListener('DOMContentLoaded', place, { once: true });
}

/**
 * Behind the body, not in it: pages replace their body, zoom it and move it, and what stands last lies on top. Whoever takes the whole
 * page away (`document.write`) finds it there again.
 */
function keepOnPage(assistant: HTMLElement): void {
  placed = assistant;
  const place = () => {
    if (!assistant.isConnected) document.documentElement.append(assistant);
  };
  place();
  const watched = new MutationObserver(place);
  for (const node of [document, document.documentElement]) watched.observe(node, { childList: true });
}

function makeAssistant(script: HTMLScriptElement): HTMLElement {
  const assistant = document.createElement('tongce-assistant');
  assistant.setAttribute(PLACED, '');
  for (const name of HANDED_ON) {
    const value = script.getAttribute(`data-${name}`);
    if (value !== null) assistant.setAttribute(name, value);
  }
  return assistant;
}

let placed: HTMLElement | null = null;

/** The one that the script placed; another one that says so is a copy. */
export function placedAssistant(): HTMLElement | null {
  return placed;
}

let serviceOrigin = '';

/** Where the script came from: the service that answers, unless the element names another one. */
export function originOfService(): string {
  return serviceOrigin;
}

function setServiceOrigin(origin: string): void {
  serviceOrigin = origin;
}
