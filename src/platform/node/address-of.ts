import { BlockList, isIP } from 'node:net';
import type { HttpBindings } from '@hono/node-server';

type AddressOf = (request: Request, environment: unknown) => string | null;

/**
 * Finds the address that a request comes from, for the limits. A trusted proxy says for whom it asks in X-Forwarded-For:
 * the last address there that is no trusted proxy itself. This machine is always trusted, and not counted when it names
 * nobody (a person at the machine, a health check). `proxies`: addresses and networks (`10.0.0.0/8`, `fd00::/8`).
 */
export function makeAddressOf(proxies: readonly string[]): AddressOf {
  const list = listOf(proxies);
  const isTrusted = (address: string) =>
    isThisMachine(address) || (isIP(address) !== 0 && list.check(address, familyOf(address)));
  return (request, environment) => {
    const remote = (environment as HttpBindings | undefined)?.incoming?.socket.remoteAddress;
    if (remote === undefined) return null;
    const peer = plain(remote);
    if (!isTrusted(peer)) return peer;
    const named = (request.headers.get('x-forwarded-for') ?? '')
      .split(',')
      .map(plain)
      .filter((name) => name !== '');
    const client = named.findLast((address) => !isTrusted(address)) ?? named[0];
    return client?.slice(0, 64) ?? (isThisMachine(peer) ? null : peer);
  };
}

/** Throws, with the word, on what is neither an address nor a network. */
function listOf(proxies: readonly string[]): BlockList {
  const list = new BlockList();
  for (const proxy of proxies) {
    const [address = '', bits] = proxy.split('/');
    const most = isIP(address) === 6 ? 128 : 32;
    const length = bits === undefined ? most : Number(bits);
    if (isIP(address) === 0 || !Number.isInteger(length) || length < 0 || length > most)
      throw new Error(
        `settings: TRUSTED_PROXIES "${proxy}" is no address and no network. Write 10.0.0.7 or 10.0.0.0/8.`,
      );
    list.addSubnet(address, length, familyOf(address));
  }
  return list;
}

/** An IPv4 address that came over a socket of IPv6 is itself. */
function plain(address: string): string {
  return address.trim().replace(/^::ffff:(?=\d+\.)/u, '');
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}

function isThisMachine(address: string): boolean {
  return address === '::1' || address.startsWith('127.');
}
