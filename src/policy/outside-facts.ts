import { type CalendarDate, formatChineseDate } from './calendar-date.ts';
import type { OutsideFact, PolicyDocument } from './document.ts';
import { validityMessages as messages } from './messages.ts';

/** The day from which the document was there by a page that can be trusted; null where no page says. */
export function beginningOutside({ outside = [] }: Pick<PolicyDocument, 'outside'>): OutsideDay | null {
  const trusted = outside.flatMap((fact) =>
    fact.confidence === 'high' && fact.date !== null ? [{ ...fact, date: fact.date }] : [],
  );
  return trusted.find(({ of }) => of === 'issued') ?? trusted.find(({ of }) => of === 'published') ?? null;
}

export type OutsideDay = OutsideFact & { readonly date: CalendarDate };

/** What public pages say of a document, in one sentence that names them: 据公开网页（…），2019年10月16日印发. */
export function describeOutside(facts: readonly OutsideFact[]): string {
  const told = facts.map((fact) =>
    messages.outsideFact[fact.of](fact.date ? formatChineseDate(fact.date) : fact.value),
  );
  return messages.outside([...new Set(told)], [...new Set(facts.map(({ source }) => source))]);
}
