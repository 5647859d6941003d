import type { Context } from 'hono';
import type { HttpSettings } from './dependencies.ts';

/** Scheme and host of absolute addresses: what the operator set, since a proxy hides the scheme; else what the request names. */
export function originOf(context: Context, { publicOrigin }: HttpSettings): string {
  return publicOrigin ?? new URL(context.req.url).origin;
}
