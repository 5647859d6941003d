/** Counts of one day in Shanghai. */
export interface DayFigures {
  readonly day: string;
  readonly answered: number;
  readonly partial: number;
  /** Not found, out of scope, refused. */
  readonly notHeld: number;
  /** Asked back, greeted, thanked. */
  readonly other: number;
  readonly helpful: number;
  readonly unhelpful: number;
}

export interface Figures {
  readonly days: readonly DayFigures[];
  /** The clauses that answers rested on first, the most frequent first. */
  readonly topics: readonly { readonly clause: string; readonly count: number }[];
}

export interface FiguresStore {
  /** From an instant on; days without a question are left out. */
  readFigures(since: string): Promise<Figures>;
  /** What people asked from an instant on, at most so many, newest first. */
  listQuestions(since: string, most: number): Promise<readonly string[]>;
}
