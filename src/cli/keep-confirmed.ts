import type { DraftView, ReceivedDocument } from '../office/documents/received.ts';
import { readReceivedDocument } from './read-received-document.ts';

/**
 * A document under a corrected entry keeps what was confirmed and put otherwise in drafts that read as before. Parts that
 * were put otherwise name facts by the id of the document, and are lost with it, and with them that they were confirmed.
 */
export function keepConfirmed(before: ReceivedDocument, after: ReceivedDocument): ReceivedDocument {
  const [was, is] = [readReceivedDocument(before).view, readReceivedDocument(after).view];
  const read = new Map(was.drafts.map((draft) => [draft.id, readingOf(draft)]));
  const { corrections = {} } = before;
  const kept = is.drafts.flatMap((draft) => {
    const isLost = draft.id in corrections && was.documentId !== is.documentId;
    return !isLost && read.get(draft.id) === readingOf(draft) ? [draft.id] : [];
  });
  const among = <Value>(all: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(all).filter(([id]) => kept.includes(id)));
  return { ...after, confirmed: among(before.confirmed), corrections: among(corrections) };
}

function readingOf({ quote, notes }: DraftView): string {
  return [quote, ...notes].join('\n');
}
