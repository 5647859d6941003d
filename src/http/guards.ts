import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { secureHeaders } from 'hono/secure-headers';
import type { Dependencies, HttpSettings } from './dependencies.ts';
import { respondWithProblem } from './errors.ts';
import { networkOf } from './network-of.ts';
import { makeProblem } from './problem.ts';
import { RateLimit } from './rate-limit.ts';

/** What every response says about itself; only `embeddable` pages may stand in a frame of the portals. */
export function securityHeaders(embeddable: boolean, { widgetOrigins }: HttpSettings): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: embeddable ? ["'self'", ...widgetOrigins] : ["'none'"],
    },
    xFrameOptions: embeddable ? false : 'DENY',
    referrerPolicy: 'strict-origin-when-cross-origin',
    permissionsPolicy: { camera: [], microphone: ['self'], geolocation: [], payment: [] },
    // The widget and its assets are loaded by the pages of the portals; what may be read is said by CORS.
    crossOriginResourcePolicy: 'cross-origin',
  });
}

/** Lets the pages of the portals call from a browser. */
export function allowPortals({ widgetOrigins }: HttpSettings): MiddlewareHandler {
  return cors({
    origin: (origin) => (widgetOrigins.includes('*') ? '*' : widgetOrigins.includes(origin) ? origin : null),
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['Content-Type', 'Accept-Language'],
    exposeHeaders: ['X-Request-Id', 'Retry-After'],
    maxAge: 600,
  });
}

export function limitBody({ bodyLimitBytes }: HttpSettings): MiddlewareHandler {
  const usual = limitTo(bodyLimitBytes);
  const upload = limitTo(UPLOAD_BYTES);
  return (context, next) => {
    // With its length told, nothing of a body is read before the office has asked for session and form token.
    const isUpload = context.req.path === UPLOAD_PATH && context.req.header('content-length') !== undefined;
    return (isUpload ? upload : usual)(context, next);
  };
}

/** Where officers upload documents: 20 MB in base64. */
const UPLOAD_PATH = '/office/api/documents';
const UPLOAD_BYTES = 28 * 1024 * 1024;

function limitTo(maxSize: number): MiddlewareHandler {
  const limit = `${Math.floor(maxSize / 1024)} kB`;
  return bodyLimit({
    maxSize,
    onError: (context: Context) => respondWithProblem(context, makeProblem('body_too_large', { limit })),
  });
}

export function limitRate({ settings, addressOf, clock }: Dependencies): MiddlewareHandler {
  const limit = new RateLimit(settings.rateLimitPerMinute);
  return async (context, next) => {
    const address = addressOf(context.req.raw, context.env);
    const seconds = address === null ? 0 : limit.secondsToWait(networkOf(address), clock());
    if (seconds === 0) return next();
    context.header('Retry-After', String(seconds));
    return respondWithProblem(context, makeProblem('rate_limited', { seconds: String(seconds) }));
  };
}
