import type { Clause } from '../policy/clause.ts';

/** Finds the clause that holds some words, blanks and line breaks disregarded; null when none does. */
export type QuoteLocator = (quote: string) => Clause | null;

/** A locator over the clauses of one document. The innermost clause wins, then the first. */
export function makeQuoteLocator(clauses: readonly Clause[]): QuoteLocator {
  const own = clauses.map((clause) => withoutBlanks(clause.own));
  const whole = clauses.map((clause) => withoutBlanks(clause.text));
  return (quote) => {
    const wanted = withoutBlanks(quote);
    const inside = own.findIndex((text) => text.includes(wanted));
    if (inside !== -1) return clauses[inside] ?? null;
    const around = clauses.filter((_, index) => whole[index]?.includes(wanted));
    return around.sort((one, other) => one.text.length - other.text.length)[0] ?? null;
  };
}

/** A text without white space of any width, for comparing words across line breaks. */
export function withoutBlanks(text: string): string {
  return text.replace(/\s+/gu, '');
}
