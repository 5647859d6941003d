import { withoutPersonal } from '../policy/redact-contact.ts';

/** Signs without width, and marks of direction: they stand inside words and are not seen. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
/** A tag or a comment of a page that was pasted. */
const MARKUP = /<!--[\s\S]*?-->|<\/?[a-z][^<>]{0,200}>/giu;

/** A message as everything reads it: no unseen signs, no markup, nothing personal. */
export function cleanMessage(message: string): string {
  return withoutPersonal(message.replace(UNSEEN, '').replace(MARKUP, ' ')).trim();
}
