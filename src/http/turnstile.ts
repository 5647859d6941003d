/** How many may be under way at once, in all and for one network. */
export interface TurnstileLimits {
  readonly atOnce: number;
  readonly perNetwork: number;
}

export const TURNSTILE_LIMITS: TurnstileLimits = { atOnce: 128, perNetwork: 16 };

/** Asked for to go on; calling it tells that one is done, and twice is once. */
export type Leave = () => void;

/**
 * Lets those who want an answer in one after the other, and what else has come in between: an answer takes the processor
 * for some hundredths of a second, and three hundred at once would let nobody else be heard for seconds. Who finds too
 * many before is refused at once.
 */
export class Turnstile {
  readonly #limits: TurnstileLimits;
  /** Runs something after what has come in from outside was heard: `setImmediate`. */
  readonly #afterOthers: (run: () => void) => void;
  readonly #inside = new Map<string, number>();
  readonly #waiting: (() => void)[] = [];
  #count = 0;

  constructor(afterOthers: (run: () => void) => void, limits: TurnstileLimits = TURNSTILE_LIMITS) {
    this.#afterOthers = afterOthers;
    this.#limits = limits;
  }

  /** Waits for the turn; null when it is refused. A network of null is this machine, and counts in all only. */
  async enter(network: string | null): Promise<Leave | null> {
    const own = network === null ? 0 : (this.#inside.get(network) ?? 0);
    if (this.#count >= this.#limits.atOnce || own >= this.#limits.perNetwork) return null;
    this.#add(network, 1);
    await new Promise<void>((resolve) => {
      if (this.#waiting.push(resolve) === 1) this.#afterOthers(() => this.#letIn());
    });
    let isInside = true;
    return () => {
      if (isInside) this.#add(network, -1);
      isInside = false;
    };
  }

  #letIn(): void {
    this.#waiting.shift()?.();
    if (this.#waiting.length > 0) this.#afterOthers(() => this.#letIn());
  }

  #add(network: string | null, change: 1 | -1): void {
    this.#count += change;
    if (network === null) return;
    const own = (this.#inside.get(network) ?? 0) + change;
    if (own > 0) this.#inside.set(network, own);
    else this.#inside.delete(network);
  }
}
