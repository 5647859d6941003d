import { withoutPersonal } from '../policy/redact-contact.ts';

/** Signs without width, and marks of direction: they stand inside words and are not seen. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
/** A tag or a comment of a page that was pasted. */
const MARKUP = /<!--[\s\S]*?-->|<\/?[a-z][^<>]{0,200}>/giu;

/** A greeting before something else says nothing of what is asked. */
const GREETING =
  /^\s*(?:(?:你|您|大家)好[啊呀哈]?|哈喽|嗨|早上好|上午好|下午好|晚上好|在吗|老师好?)[\s，,。.！!、~～]+(?=[\s\S]{4,})/u;

/** 接12345：市民问…, 热线工单：, 窗口来电，群众咨询…: where a message that is passed on came from is no part of what is asked. */
const PASSED_ON =
  /^\s*[^，,。：:；;？?\n]{0,6}(?:1\d{4}|热线|来电|来信|来件|工单|转办)[^，,。：:；;？?\n]{0,8}(?:[：:]\s*|[，,]\s*(?=[^，,。]{0,4}(?:问|咨询)))(?:有?(?:个|位)?(?:市民|群众|居民|企业|来电人|对方)(?:来电)?(?:问|咨询|询问|想问)(?:的是)?[，,：:]?)?(?=[\s\S]{4,})/u;

/** A message as everything reads it: no unseen signs, no markup, no greeting or source before a question, nothing personal. */
export function cleanMessage(message: string): string {
  const seen = message.replace(UNSEEN, '').replace(MARKUP, ' ').trim();
  return withoutPersonal(seen.replace(GREETING, '').replace(PASSED_ON, '')).trim();
}
