import type { Fact } from '../../policy/fact.ts';
import type { Measure } from '../measure.ts';

/** A measure whose quote names kinds of askers, none of which it has for a recipient. */
export interface OtherRecipients {
  readonly measure: string;
  /** Options of the fact `applicant` that the quote names. */
  readonly named: readonly string[];
  readonly recipients: readonly string[];
}

/** Who may have each measure against whom its quote names; often another party (银行 that lend), so each is to be read. Pure. */
export function checkRecipients(measures: Iterable<Measure>, applicant: Fact): readonly OtherRecipients[] {
  return [...measures].flatMap(({ id, quote, ...measure }) => {
    const recipients: readonly string[] = measure.recipients;
    const named = applicant.options.filter((kind) =>
      [kind, ...(applicant.said[kind] ?? [])].some((words) => quote.includes(words)),
    );
    const isNamed = named.length === 0 || named.some((kind) => recipients.includes(kind));
    return isNamed ? [] : [{ measure: id, named, recipients }];
  });
}
