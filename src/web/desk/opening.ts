import type { ReactiveControllerHost } from 'lit';
import type { DeskAddress } from './desk-address.ts';
import { NOTHING_OPEN, type Opened, openedReader } from './read-opened.ts';

/** What is open on the desk. Until it has been read, what was open before stays to be seen. */
export class Opening {
  opened: Opened = NOTHING_OPEN;
  /** What is seen is still what was open before. */
  isLate = false;
  /** What was asked for last, when it has come. */
  newest: Promise<Opened> = Promise.resolve(NOTHING_OPEN);
  private readonly host: ReactiveControllerHost;
  private readonly read = openedReader();

  constructor(host: ReactiveControllerHost) {
    this.host = host;
  }

  /** Reads what the address says is open. True when that is seen now; false when something else was asked for meanwhile. */
  async now({ open, as_of: asOf }: DeskAddress): Promise<boolean> {
    const reading = this.read(open, asOf);
    this.show(this.opened, true);
    this.newest = reading;
    const opened = await reading;
    if (this.newest !== reading) return false;
    this.show(opened, false);
    return true;
  }

  private show(opened: Opened, isLate: boolean): void {
    [this.opened, this.isLate] = [opened, isLate];
    this.host.requestUpdate();
  }
}
