export interface TurnstileLimits {
  /** How many may be under way at once, in all and for one network. */
  readonly atOnce: number;
  readonly perNetwork: number;
  /** So many rounds of the event loop must bring nobody new before a turn begins; after the most it begins anyway. */
  readonly quietRounds: number;
  readonly mostRounds: number;
}

/** Node takes one connection a round from those that wait, of whom there are 511 at most, and reads it in the next. */
export const TURNSTILE_LIMITS: TurnstileLimits = { atOnce: 128, perNetwork: 16, quietRounds: 4, mostRounds: 1024 };

/** Asked for to go on; calling it tells that one is done, and twice is once. */
export type Leave = () => void;

/**
 * Lets those who want an answer in one after the other, and what else has come in between: an answer takes the processor
 * for some hundredths of a second, and three hundred at once would let nobody else be heard for seconds. Who finds too
 * many before is refused at once.
 */
export class Turnstile {
  readonly #limits: TurnstileLimits;
  /** Runs something in the next round of the event loop: `setImmediate`. */
  readonly #nextRound: (run: () => void) => void;
  readonly #inside = new Map<string, number>();
  readonly #waiting: (() => void)[] = [];
  #count = 0;
  #arrived = 0;

  constructor(nextRound: (run: () => void) => void, limits: TurnstileLimits = TURNSTILE_LIMITS) {
    this.#nextRound = nextRound;
    this.#limits = limits;
  }

  /** Somebody has come, for an answer or for anything else: others may stand behind him. */
  arrive(): void {
    this.#arrived += 1;
  }

  /** Null when it is refused. A network of null is this machine, and counts in all only. */
  enter(network: string | null): Leave | null {
    const own = network === null ? 0 : (this.#inside.get(network) ?? 0);
    if (this.#count >= this.#limits.atOnce || own >= this.#limits.perNetwork) return null;
    this.#add(network, 1);
    let isInside = true;
    return () => {
      if (isInside) this.#add(network, -1);
      isInside = false;
    };
  }

  /** Resolves when it is the turn of who asks; what is done then is done before the next one's. */
  turn(): Promise<void> {
    return new Promise<void>((resolve) => {
      if (this.#waiting.push(resolve) === 1) this.#whenQuiet(() => this.#letIn());
    });
  }

  #letIn(): void {
    this.#waiting.shift()?.();
    if (this.#waiting.length > 0) this.#whenQuiet(() => this.#letIn());
  }

  #whenQuiet(run: () => void, quiet = 0, rounds = 0, heard = this.#arrived): void {
    const { quietRounds, mostRounds } = this.#limits;
    const listen = () => this.#whenQuiet(run, heard === this.#arrived ? quiet + 1 : 0, rounds + 1, this.#arrived);
    if (quiet >= quietRounds || rounds >= mostRounds) run();
    else this.#nextRound(listen);
  }

  #add(network: string | null, change: 1 | -1): void {
    this.#count += change;
    if (network === null) return;
    const own = (this.#inside.get(network) ?? 0) + change;
    if (own > 0) this.#inside.set(network, own);
    else this.#inside.delete(network);
  }
}
