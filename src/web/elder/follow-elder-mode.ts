import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ELDER_CHANGED } from './elder-mode.ts';

/** Draws its element again whenever the mode for elders is switched, as long as the element is on the page. */
export class FollowElderMode implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener(ELDER_CHANGED, this.#redraw);
  }

  hostDisconnected(): void {
    removeEventListener(ELDER_CHANGED, this.#redraw);
  }

  readonly #redraw = (): void => this.#host.requestUpdate();
}
