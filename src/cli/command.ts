import type { OfficeParts } from '../http/office/office-parts.ts';
import type { Terminal } from './terminal.ts';
import type { Wiring } from './wire-on-node.ts';

/** An option that takes a value, or stands alone. */
export interface OptionWords {
  readonly type: 'string' | 'boolean';
  readonly help: string;
}

/** What was typed after the name of a command. */
export interface Given {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** What a command works with; the service is opened, and its indexes built, when first asked for. */
export interface Workplace {
  readonly terminal: Terminal;
  readonly wiring: () => Promise<Omit<Wiring, 'reopen'>>;
  /** Accounts alone, without the indexes. */
  readonly office: () => Promise<Pick<OfficeParts, 'accounts' | 'passwords'>>;
}

/** How it ended, as the exit code of the process: done, done with a finding, or asked wrongly. */
export const EXIT = { done: 0, found: 1, usage: 2 } as const;

/** One command; `run` returns an exit code, or the sentence that says how it was asked wrongly. */
export interface Command {
  readonly name: string;
  /** Words after the name: `问题`, `文件/条款`. */
  readonly takes: string;
  readonly summary: string;
  readonly example: string;
  readonly options: Readonly<Record<string, OptionWords>>;
  readonly run: (given: Given, place: Workplace) => Promise<number | string>;
}
