import type { MiddlewareHandler } from 'hono';
import { fillService, type Identity } from '../policy/identity.ts';
import type { Dependencies } from './dependencies.ts';

/** Replies in which sentences of the service itself stand; answers are filled where they are made. */
const WRITTEN = /^(?:text\/(?:html|plain)|application\/(?:problem\+json|atom\+xml))/u;

/** Puts the words of the corpus's service into what the pages and problems say. */
export function fillServiceWords({ sources }: Pick<Dependencies, 'sources'>): MiddlewareHandler {
  return async (context, next) => {
    await next();
    if (!WRITTEN.test(context.res.headers.get('content-type') ?? '')) return;
    const text = fillPage(await context.res.text(), sources);
    context.res.headers.delete('content-length');
    context.res = new Response(text, context.res);
  };
}

/** The same of a page or a script of the web build, which also carries the settings for its own words. */
export function fillPage(
  text: string,
  { service, jurisdictions }: Pick<Dependencies['sources'], 'service' | 'jurisdictions'>,
  isNoticeOffered = false,
): string {
  if (!text.includes('{service.')) return text;
  const json = JSON.stringify({
    ...inBrowser(service, Object.values(jurisdictions.seats)),
    ...(isNoticeOffered && { isNoticeOffered }),
  });
  const english = json.replace(JSON.stringify(service.examples), JSON.stringify(service.english.examples));
  return fillService(text, service)
    .replaceAll('{service.json.english}', english)
    .replaceAll('{service.json}', json)
    .replaceAll('{service.escaped}', inScript(service));
}

/** What the script of the portals needs, for a string in whichever quotation marks. */
function inScript({ words: { name, hotline, home, above }, examples }: Identity): string {
  const json = JSON.stringify({ words: { name, hotline, home, above }, examples: examples.slice(0, 1) });
  return json.replaceAll('"', '\\x22');
}

/** What scripts need; `seats` are the places where one may be registered. */
function inBrowser({ words, examples, contact }: Identity, seats: readonly string[]) {
  return { words, examples, contact, seats };
}

/** The accent colours of the service as a stylesheet, over those of the web build wherever it stands: `:root` twice outweighs once. */
export function accentStyles({ accent: { light, dark } }: Identity): string {
  const rule = ([plain, strong]: readonly [string, string]) => `{--accent:${plain};--accent-strong:${strong}}`;
  return [
    `:root:root${rule(light)}`,
    `@media screen and (prefers-color-scheme:dark){:root:root:not([data-theme="light"])${rule(dark)}}`,
    `@media screen{:root:root[data-theme="dark"]${rule(dark)}}`,
    '',
  ].join('\n');
}
