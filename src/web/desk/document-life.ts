import type { DocumentReply } from '../client/replies.ts';

export type LifeEventKind = 'issued' | 'from' | 'until' | 'period' | 'repealed';

/** A day in the life of a document, and by what it came when another document caused it. */
export interface LifeEvent {
  readonly kind: LifeEventKind;
  readonly date: string;
  readonly by: string | null;
}

export interface DocumentLife {
  /** In order of time. */
  readonly events: readonly LifeEvent[];
  /** First day in force; null when the text gives none. */
  readonly from: string | null;
  /** Day on which it ended; null while it is open. */
  readonly until: string | null;
}

/** The days that the text of a document (or of the one that repealed it) gives; none is made up. */
export function lifeOf({ dates, relations }: Pick<DocumentReply, 'dates' | 'relations'>): DocumentLife {
  const dated = (kind: LifeEventKind, name: string): LifeEvent[] => {
    const date = dates[name]?.date;
    return date ? [{ kind, date, by: null }] : [];
  };
  const repeals = relations.flatMap(({ kind, from, number, title }): LifeEvent[] =>
    kind === 'repealed_by' && from ? [{ kind: 'repealed', date: from, by: number ?? title }] : [],
  );
  const ends = [...dated('until', 'effective_until'), ...dated('period', 'period_end'), ...repeals];
  const begins = [...dated('issued', 'issued'), ...dated('from', 'effective_from')];
  return {
    events: [...begins, ...ends].sort((a, b) => a.date.localeCompare(b.date)),
    from: begins.at(-1)?.date ?? null,
    until: ends.map(({ date }) => date).sort()[0] ?? null,
  };
}
