/** A day of the plot, and what it counts as; null outside the month. */
export interface CalendarDay {
  readonly date: string;
  readonly day: number;
  readonly role: 'start' | 'counted' | 'off' | 'due' | 'plain';
}

export interface CalendarMonth {
  readonly year: number;
  readonly month: number;
  /** Weeks from Monday to Sunday. */
  readonly weeks: readonly (readonly (CalendarDay | null)[])[];
}

interface Period {
  readonly from: string;
  readonly due: string;
  readonly skipped: readonly string[];
}

/** The months that a period touches, each day with its part in the count; at most twelve, since more is no picture. */
export function monthsOf(period: Period): readonly CalendarMonth[] {
  const [first, last] = [period.from, period.due].sort() as [string, string];
  const months: CalendarMonth[] = [];
  let [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  while (dateOf(year, month, 1) <= last && months.length < 12) {
    months.push({ year, month, weeks: weeksOf(year, month, period) });
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return months;
}

function weeksOf(year: number, month: number, period: Period): CalendarMonth['weeks'] {
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  // Monday is 0: official calendars begin the week with it.
  const lead = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7;
  const cells = Array.from({ length: Math.ceil((lead + length) / 7) * 7 }, (_, index): CalendarDay | null => {
    const day = index - lead + 1;
    if (day < 1 || day > length) return null;
    const date = dateOf(year, month, day);
    return { date, day, role: roleOf(date, period) };
  });
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

function roleOf(date: string, { from, due, skipped }: Period): CalendarDay['role'] {
  if (date === due) return 'due';
  if (date === from) return 'start';
  const [first, last] = [from, due].sort() as [string, string];
  if (date < first || date > last) return 'plain';
  return skipped.includes(date) ? 'off' : 'counted';
}

function dateOf(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
