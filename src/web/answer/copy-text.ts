/** Puts text on the clipboard; false when the browser does not let us: the text then stands selected on the page. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** Pages on plain HTTP have no clipboard interface; what the copy command is told to take still gets there. */
function copyBySelection(text: string): boolean {
  const focused = focusedElement();
  const field = fieldWith(text);
  hostOf(focused).append(field);
  field.select();
  const isCopied = commandCopies(text);
  if (!isCopied) {
    showUntilLeft(field);
    return false;
  }
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return true;
}

/** True only when the command came and took the text: what it returns by itself is true for nothing as well. */
function commandCopies(text: string): boolean {
  let isTaken = false;
  const take = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    isTaken = true;
  };
  document.addEventListener('copy', take, { capture: true });
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', take, { capture: true });
  return isDone && isTaken;
}

function fieldWith(text: string): HTMLTextAreaElement {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  return field;
}

/** The text, selected, for the person's own copy command; gone when he goes on. */
function showUntilLeft(field: HTMLTextAreaElement): void {
  Object.assign(field.style, { opacity: '1', inset: 'auto 1rem 1rem 1rem', height: '6rem', zIndex: '2147483647' });
  field.focus();
  field.select();
  field.addEventListener('blur', () => field.remove(), { once: true });
}

/** The element that has the focus, inside components as well. */
function focusedElement(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Under a modal dialog all else is inert: the field stands in the dialog that the focus is in. */
function hostOf(focused: Element | null): Element {
  for (let element = focused; element; element = outside(element)) {
    const dialog = element.closest('dialog[open]');
    if (dialog) return dialog;
  }
  return document.body;
}

/** The component that an element is part of. */
function outside(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
