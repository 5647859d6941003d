import { withoutPersonal } from '../policy/redact-contact.ts';

/** Signs without width, and marks of direction: they stand inside words and are not seen. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
/** A tag or a comment of a page that was pasted. */
const MARKUP = /<!--[\s\S]*?-->|<\/?[a-z][^<>]{0,200}>/giu;

/** A greeting before something else says nothing of what is asked. */
const GREETING =
  /^\s*(?:(?:你|您|大家)好[啊呀哈]?|哈喽|嗨|早上好|上午好|下午好|晚上好|在吗|老师好?)[\s，,。.！!、~～]+(?=[\s\S]{4,})/u;

/** A message as everything reads it: no unseen signs, no markup, no greeting before a question, nothing personal. */
export function cleanMessage(message: string): string {
  const seen = message.replace(UNSEEN, '').replace(MARKUP, ' ').trim();
  return withoutPersonal(seen.replace(GREETING, '')).trim();
}
