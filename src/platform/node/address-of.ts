import type { HttpBindings } from '@hono/node-server';

/**
 * The address that a request comes from, for the rate limit. A peer on this machine is a reverse proxy when it says for
 * whom it asks, and is not counted when it does not (a person at the machine, a health check).
 */
export function addressOf(request: Request, environment: unknown): string | null {
  const peer = (environment as HttpBindings | undefined)?.incoming?.socket.remoteAddress ?? null;
  if (peer === null || !isThisMachine(peer)) return peer;
  const forwarded = request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim();
  return forwarded ? forwarded.slice(0, 64) : null;
}

function isThisMachine(address: string): boolean {
  return address === '::1' || address.replace(/^::ffff:/u, '').startsWith('127.');
}
