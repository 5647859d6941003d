const STORAGE_KEY = 'tongce.elder';
/** Told on the window when the mode changes. */
export const ELDER_CHANGED = 'tongce-elder';

/** Whether this page is shown for elders: large type, one column, read aloud and listened to. */
export function isElderMode(): boolean {
  return document.documentElement.dataset.elder === 'yes';
}

/** Shows this page so, and the others of this browser from now on. */
export function setElderMode(isOn: boolean): void {
  document.documentElement.dataset.elder = isOn ? 'yes' : 'no';
  try {
    localStorage.setItem(STORAGE_KEY, isOn ? 'yes' : 'no');
  } catch {
    // Without storage it holds for this page.
  }
  dispatchEvent(new Event(ELDER_CHANGED));
}

/** What was chosen on another page of this browser. */
export function takeUpElderMode(): void {
  try {
    if (localStorage.getItem(STORAGE_KEY) === 'yes') document.documentElement.dataset.elder = 'yes';
  } catch {
    // Nothing was chosen.
  }
}
