const MINUTE_MS = 60_000;
/** With more addresses than this in one minute, counting begins anew rather than memory running out. */
const ADDRESS_LIMIT = 100_000;

/** Counts requests by address in fixed minutes; in memory, so each process counts for itself. */
export class RateLimit {
  readonly #perMinute: number;
  #minute = 0;
  #counts = new Map<string, number>();

  /** `perMinute` 0 lets everything through. */
  constructor(perMinute: number) {
    this.#perMinute = perMinute;
  }

  /** Seconds to wait, or 0 when the request may go on. */
  secondsToWait(address: string, now: Date): number {
    if (this.#perMinute === 0) return 0;
    const minute = Math.floor(now.getTime() / MINUTE_MS);
    if (minute !== this.#minute || this.#counts.size > ADDRESS_LIMIT) this.#counts = new Map();
    this.#minute = minute;
    const count = (this.#counts.get(address) ?? 0) + 1;
    this.#counts.set(address, count);
    return count > this.#perMinute ? Math.ceil(((minute + 1) * MINUTE_MS - now.getTime()) / 1000) : 0;
  }
}
