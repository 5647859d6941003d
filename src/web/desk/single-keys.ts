import type { ReactiveController, ReactiveControllerHost } from 'lit';

const STORAGE_KEY = 'tongce.desk.single-keys';

/** Whether single keys are shortcuts; on unless this browser has switched them off. */
export function singleKeysAreOn(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) !== 'off';
  } catch {
    return true;
  }
}

export function switchSingleKeys(isOn: boolean): void {
  try {
    localStorage.setItem(STORAGE_KEY, isOn ? 'on' : 'off');
  } catch {
    // Without storage they stay on.
  }
}

/** Single keys of a page, each with what it does, while the page is shown. */
export class SingleKeys implements ReactiveController {
  private readonly actions: Readonly<Record<string, () => unknown>>;

  constructor(host: ReactiveControllerHost, actions: Readonly<Record<string, () => unknown>>) {
    this.actions = actions;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.keydown);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.keydown);
  }

  private readonly keydown = (event: KeyboardEvent): void => {
    const act = this.actions[singleKeyOf(event) ?? ''];
    if (!act) return;
    event.preventDefault();
    act();
  };
}

/** The single key that was pressed outside a field, null for anything else: typing, composing, Ctrl and Alt are left alone. */
function singleKeyOf(event: KeyboardEvent): string | null {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
  const [target] = event.composedPath();
  const isTyping = target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
  return isPlain && !isTyping && event.key.length === 1 && singleKeysAreOn() ? event.key : null;
}
