import { messages } from '../messages.ts';

/** What a page says of itself by attributes. */
export interface PageWords {
  /** JSON list of questions, or questions with `|` between them. */
  readonly questions: string | null;
  /** Number or title of the document that the page is about. */
  readonly document: string | null;
  /** What the page is about, in a word or two. */
  readonly topic: string | null;
}

/** The questions to begin with: those of the page, or those that fit its document or topic; null where it says nothing. */
export function questionsOfPage({ questions, document, topic }: PageWords): readonly string[] | null {
  const own = questions ? listIn(questions) : [];
  if (own.length > 0) return own;
  if (document) return messages.widget.ofDocument(document.trim());
  return topic ? messages.widget.ofTopic(topic.trim()) : null;
}

function listIn(text: string): readonly string[] {
  const words = (list: readonly unknown[]) =>
    list.flatMap((one) => (typeof one === 'string' && one.trim() !== '' ? [one.trim()] : []));
  try {
    const read: unknown = JSON.parse(text);
    if (Array.isArray(read)) return words(read);
  } catch {
    // Written without brackets.
  }
  return words(text.split('|'));
}
