const YEAR = /(?:20)?([1-4]\d)年/gu;
/** Farther apart, one of them is no year of a plan. */
const MOST_YEARS = 15;

/** The years that a text names, by their last two figures. */
export function yearsNamed(text: string): ReadonlySet<number> {
  return new Set([...text.matchAll(YEAR)].map(([, year]) => Number(year)));
}

/** Years from the earliest to the latest that a message names: 22年是8000万…到24年 -> 2; null where it names fewer than two. */
export function yearsBetween(message: string): number | null {
  const years = [...yearsNamed(message)];
  const between = Math.max(...years) - Math.min(...years);
  return years.length > 1 && between > 0 && between <= MOST_YEARS ? between : null;
}
