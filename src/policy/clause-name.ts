import type { Clause } from './clause.ts';
import type { PolicyDocument } from './document.ts';

/** The document as it is called in a sentence: its number, or its title in 《》 where the text has no number. */
export function nameDocument(document: Pick<PolicyDocument, 'number' | 'title'>): string {
  return document.number ?? `《${document.title}》`;
}

/** Title and number together: 《…支持办法》（通政发〔2024〕14号）. */
export function nameDocumentInFull(document: Pick<PolicyDocument, 'number' | 'title'>): string {
  return `《${document.title}》${document.number ? `（${document.number}）` : ''}`;
}

/** A clause as it is cited in a sentence: 通政发〔2024〕14号第三条（一）. */
export function nameClause(document: Pick<PolicyDocument, 'number' | 'title'>, clause: Pick<Clause, 'label'>): string {
  return `${nameDocument(document)}${clause.label}`;
}

const PRINTED_LABEL = /^\s*(第[零〇一二三四五六七八九十百]+条|[（(][一二三四五六七八九十]+[）)]|\d+[.．、])\s*/u;

/** Words of a clause without the label that opens them, for a sentence that has just named it: `第五条　企业…` -> `企业…`. */
export function withoutLabel(words: string, { label }: Pick<Clause, 'label'>): string {
  const [opening = '', printed = ''] = PRINTED_LABEL.exec(words) ?? [];
  return printed !== '' && label.endsWith(printed) ? words.slice(opening.length) : words;
}
