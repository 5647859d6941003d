import { mayBePresentedAsCurrent } from '../../policy/validity.ts';
import type { SupportItem, Supports } from './supports.ts';

/** What has ended and is nearest to what was asked; the rest is counted. */
const ENDED = 12;

/**
 * The list as an answer carries and keeps it: every item with what decides about it. The sentence of an encoded support
 * follows from its amount and conditions, and what stands beside the list is told by `/api/match`.
 */
export function slimSupports({ beside: _, ended_items: ended, items, ...counts }: Supports): Supports {
  return { ...counts, items: items.map(slim), ended_items: ended.slice(0, ENDED) };
}

function slim({ text, document, ...item }: SupportItem): SupportItem {
  const { kind: _, status_reason: reason, ...named } = document;
  // Why it does not hold for certain has to be said; why it holds is one call away.
  const told = mayBePresentedAsCurrent(document.status) ? {} : { status_reason: reason };
  const words = item.measure === null ? { text } : {};
  return { ...item, ...words, document: { ...named, ...told } };
}
