import { type CalendarDate, formatChineseDate } from './calendar-date.ts';
import type { Clause } from './clause.ts';
import type { PolicyDocument } from './document.ts';
import { citationMessages as messages } from './messages.ts';
import { statusNames } from './status-names.ts';
import type { Validity } from './validity.ts';

/** Longest quote of a citation line, in characters; a longer clause ends at a sentence and `……`. */
const QUOTE_LIMIT = 300;

export interface CitedClause {
  readonly clause: Pick<Clause, 'label' | 'text'>;
  readonly document: Pick<PolicyDocument, 'title' | 'number' | 'effective_from' | 'effective_until' | 'issued'>;
  readonly validity: Validity;
  readonly asOf: CalendarDate;
  /** Words of the clause that matter; the whole clause when left out. */
  readonly quote?: string | undefined;
}

/**
 * The line that hotline staff paste: document, number, clause, its words unaltered, status and day.
 * `《…支持办法》（通政发〔2024〕14号）第三条（一）：“……后补助方式最高支持300万元。”（现行有效，2024年7月1日起施行；截至2026年11月20日）`
 */
export function formatCitation(cited: CitedClause): string {
  const { document, clause, asOf } = cited;
  const number = document.number ? `（${document.number}）` : '';
  const status = describeStatus(document, cited.validity);
  return `《${document.title}》${number}${clause.label}：“${quoteOf(cited)}”（${status}；${messages.asOf(formatChineseDate(asOf))}）`;
}

function quoteOf({ clause, quote }: CitedClause): string {
  const text = clause.text.replace(/\s+/gu, ' ').trim();
  const wanted = (quote ?? '').replace(/\s+/gu, ' ').trim();
  const start = wanted === '' ? -1 : text.indexOf(wanted);
  if (start < 0) return shorten(text);
  const before = start > 0 ? '……' : '';
  const after = start + wanted.length < text.length ? '……' : '';
  return before + wanted + after;
}

function shorten(text: string): string {
  if (text.length <= QUOTE_LIMIT) return text;
  const end = Math.max(...[...'。；'].map((mark) => text.lastIndexOf(mark, QUOTE_LIMIT - 1))) + 1;
  return `${text.slice(0, end || QUOTE_LIMIT)}……`;
}

/** `现行有效，2024年7月1日起施行`; a document without a day of effect has its day of issue; what is not in force says why. */
function describeStatus(
  { effective_from: from, issued }: CitedClause['document'],
  { status, reason }: Validity,
): string {
  const name = statusNames[status];
  if (status !== 'in_force') return name + messages.because(reason);
  if (from.date !== null) return name + messages.effective(formatChineseDate(from.date));
  return issued.date !== null ? name + messages.issued(formatChineseDate(issued.date)) : name;
}
