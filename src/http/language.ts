/** The languages in which problems are told. */
export type Language = 'zh' | 'en';

/** `Accept-Language` -> the language that the caller likes better of the two; Chinese when neither is named. */
export function chooseLanguage(header: string | null | undefined): Language {
  const liking = (tag: string) =>
    Math.max(
      0,
      ...(header ?? '').split(',').map((part) => (part.trim().toLowerCase().startsWith(tag) ? qualityOf(part) : 0)),
    );
  return liking('en') > liking('zh') ? 'en' : 'zh';
}

/** `en-GB;q=0.8` -> 0.8; 1 when there is no quality. */
function qualityOf(part: string): number {
  const quality = /;\s*q=([01](?:\.\d+)?)/u.exec(part)?.[1];
  return quality === undefined ? 1 : Number(quality);
}
