/**
 * Whom an address counts as: an IPv6 address by its first 64 bits, since one household has all that follow (RFC 6177);
 * an IPv4 address by itself, also where it is written within IPv6. Other words count as they are.
 */
export function networkOf(address: string): string {
  const plain = address
    .replace(/^\[(.*)\](?::\d+)?$/u, '$1')
    .replace(/%.*$/u, '')
    .toLowerCase();
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/u.exec(plain)?.[1];
  if (mapped !== undefined) return mapped;
  return /^[\da-f:.]*:[\da-f:.]*:[\da-f:.]*$/u.test(plain) ? `${prefixOf(plain)}::/64` : plain;
}

/** `2001:db8::1` -> `2001:db8:0:0`. */
function prefixOf(address: string): string {
  const [before = '', after = ''] = address.split('::');
  const groups = (part: string) => part.split(':').filter((group) => group !== '');
  const [head, tail] = [groups(before), groups(after)];
  const gap = address.includes('::') ? Math.max(0, 8 - head.length - tail.length) : 0;
  const all = [...head, ...Array.from({ length: gap }, () => '0'), ...tail];
  return all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/u, ''))
    .join(':');
}
