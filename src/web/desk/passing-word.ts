import type { ReactiveController, ReactiveControllerHost } from 'lit';

const SHOWN_MS = 2500;

/** A word to whoever works here, such as that something was copied; it goes by itself. */
export class PassingWord implements ReactiveController {
  /** Empty when there is nothing to say. */
  words = '';
  private readonly host: ReactiveControllerHost;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  say(words: string): void {
    clearTimeout(this.timer);
    this.show(words);
    this.timer = setTimeout(() => this.show(''), SHOWN_MS);
  }

  private show(words: string): void {
    this.words = words;
    this.host.requestUpdate();
  }
}
