import type { MiddlewareHandler } from 'hono';
import type { HttpSettings } from './dependencies.ts';
import { respondWithProblem } from './errors.ts';
import { makeProblem } from './problem.ts';

/** Names under which a browser reaches its own machine. */
const THIS_MACHINE: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Refuses what the page of another site sends. A form or `text/plain` needs no leave from CORS, so the origin itself is
 * looked at; programs send none. Fetch standard, 3.1; Fetch Metadata, 2.1.
 */
export function refuseForeignPosts(settings: HttpSettings): MiddlewareHandler {
  return async (context, next) => {
    if (context.req.method !== 'POST') return next();
    const [origin, site] = [context.req.header('origin'), context.req.header('sec-fetch-site')];
    if (site === 'same-origin' || site === 'none') return next();
    const isForeign =
      origin === undefined ? site !== undefined : !isOwn(origin, context.req.url) && !mayCall(origin, settings);
    return isForeign ? respondWithProblem(context, makeProblem('foreign_origin', { origin: shown(origin) })) : next();
  };
}

/**
 * What the Model Context Protocol asks of its endpoint against DNS rebinding (2025-06-18, transports, security warning):
 * a browser must come from a portal or from a host that is known to be ours, and a host is held against the list that was set.
 */
export function refuseRebinding(settings: HttpSettings): MiddlewareHandler {
  return async (context, next) => {
    const origin = context.req.header('origin');
    const { hostname } = new URL(context.req.url);
    const isKnown = [...THIS_MACHINE, ...settings.allowedHosts].includes(hostname);
    if (settings.allowedHosts.length > 0 && !isKnown)
      return respondWithProblem(context, makeProblem('foreign_host', { host: shown(hostname) }));
    if (origin === undefined || mayCall(origin, settings) || (isKnown && isOwn(origin, context.req.url))) return next();
    return respondWithProblem(context, makeProblem('foreign_origin', { origin: shown(origin) }));
  };
}

/** By host only: a proxy before the service may have taken the encryption off. */
function isOwn(origin: string, address: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === new URL(address).host;
}

function mayCall(origin: string, { widgetOrigins }: HttpSettings): boolean {
  return widgetOrigins.includes('*') || widgetOrigins.includes(origin);
}

/** The caller's words, shortened. */
function shown(words = ''): string {
  return words.slice(0, 100);
}
