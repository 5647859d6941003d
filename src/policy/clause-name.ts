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
