/**
 * The headers by which a receiver knows that a message is ours, whole and new, as Standard Webhooks 1.0 has them
 * (standardwebhooks.com): HMAC-SHA-256 of `id.seconds.body`.
 */
export async function signWebhook(
  { id, body, at }: { readonly id: string; readonly body: string; readonly at: Date },
  secret: string,
): Promise<Readonly<Record<string, string>>> {
  const seconds = String(Math.floor(at.getTime() / 1000));
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign']);
  const signed = await crypto.subtle.sign('HMAC', key, encoder.encode(`${id}.${seconds}.${body}`));
  const signature = btoa(String.fromCharCode(...new Uint8Array(signed)));
  return { 'webhook-id': id, 'webhook-timestamp': seconds, 'webhook-signature': `v1,${signature}` };
}
