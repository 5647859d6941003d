import { describe, expect, it } from 'vitest';
import { makeSampleApp } from './testing/sample-app.ts';

const { app } = makeSampleApp();
const OWN = 'https://policy.example';

describe('what a page sends', () => {
  const chat = async (headers: Record<string, string>) => {
    const body = '{"message":"研发"}';
    return (await app.request('http://policy.example/api/chat', { method: 'POST', headers, body })).status;
  };

  it('is refused when it is the page of another site, in whatever form', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/json'])
      expect(await chat({ origin: 'https://evil.example', 'content-type': type })).toBe(403);
    expect(await chat({ origin: 'null' })).toBe(403);
    expect(await chat({ 'sec-fetch-site': 'cross-site' })).toBe(403);
  });

  it('is taken from our own pages, also behind a proxy, from the portals, and from programs', async () => {
    expect(await chat({ origin: OWN })).toBe(200);
    expect(await chat({ origin: 'https://outside.example', 'sec-fetch-site': 'same-origin' })).toBe(200);
    expect(await chat({ origin: 'https://portal.example', 'sec-fetch-site': 'cross-site' })).toBe(200);
    expect(await chat({ 'content-type': 'text/plain' })).toBe(200);
  });

  it('is told where it is refused, in words that do not grow with the origin', async () => {
    const origin = `https://${'a'.repeat(5000)}.example`;
    const response = await app.request('/api/chat', { method: 'POST', headers: { origin }, body: '{}' });
    expect((await response.text()).length).toBeLessThan(1000);
  });
});

describe('the endpoint of the Model Context Protocol', () => {
  const settings = { widgetOrigins: [], publicOrigin: null, rateLimitPerMinute: 0, bodyLimitBytes: 65_536 };
  const call = async (address: string, origin: string | null, allowedHosts: readonly string[] = []) => {
    const { app: own } = makeSampleApp({ settings: { ...settings, allowedHosts } });
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      ...(origin && { origin }),
    };
    const body = '{"jsonrpc":"2.0","id":1,"method":"ping"}';
    return (await own.request(`${address}/mcp`, { method: 'POST', headers, body })).status;
  };

  it('takes programs, and pages of this machine', async () => {
    expect(await call('http://policy.example', null)).toBe(200);
    expect(await call('http://127.0.0.1:8787', 'http://127.0.0.1:8787')).toBe(200);
  });

  it('refuses a page whose host was bound to this machine, although host and origin agree', async () => {
    expect(await call('http://evil.example:8787', 'http://evil.example:8787')).toBe(403);
  });

  it('holds the host against the public names, when they are set', async () => {
    expect(await call('http://policy.example', null, ['policy.example'])).toBe(200);
    expect(await call('http://policy.example', OWN, ['policy.example'])).toBe(200);
    expect(await call('http://other.example', null, ['policy.example'])).toBe(403);
    expect(await call('http://127.0.0.1:8787', null, ['policy.example'])).toBe(200);
  });
});
