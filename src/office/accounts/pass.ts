/** So long a pass may be used after it was made; the session that it begins lasts as any other. */
export const PASS_MS = 10 * 60_000;

/**
 * What an office on Node gives one of its accounts for an office elsewhere that knows no passwords: until when, and the
 * HMAC-SHA-256 of name and time under a secret that both hold.
 */
export async function makePass(name: string, now: Date, secret: string): Promise<string> {
  const until = String(now.getTime() + PASS_MS);
  const signed = await crypto.subtle.sign('HMAC', await keyOf(secret), wordsOf(name, until));
  return `${until}.${toHex(new Uint8Array(signed))}`;
}

/** Whether a pass is this account's, ours, and not too old. */
export async function isPass(name: string, pass: string, now: Date, secret: string): Promise<boolean> {
  const [, until = '', signature = ''] = /^(\d{13})\.([0-9a-f]{64})$/u.exec(pass.trim()) ?? [];
  const left = Number(until) - now.getTime();
  if (until === '' || left <= 0 || left > PASS_MS) return false;
  return crypto.subtle.verify('HMAC', await keyOf(secret), fromHex(signature), wordsOf(name, until));
}

function keyOf(secret: string): Promise<CryptoKey> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  return crypto.subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, ['sign', 'verify']);
}

/** No name holds a line feed, so that two names and times never read the same. */
function wordsOf(name: string, until: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`office\n${name}\n${until}`);
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function fromHex(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));
}
