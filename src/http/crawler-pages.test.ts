import { describe, expect, it } from 'vitest';
import { ROUTES } from './routes.ts';
import { makeSampleApp, SAMPLE_SOURCES } from './testing/sample-app.ts';

const plan = { slug: 'new-firm', name: '办企业', title: '新办企业', say: ['新办企业'] };
// Of a situation only its names are used here.
const plans = [plan as unknown as (typeof SAMPLE_SOURCES.plans)[number]];
const { app } = makeSampleApp({ sources: { ...SAMPLE_SOURCES, plans } });
const read = async (path: string) => (await app.request(`https://policy.example${path}`)).text();

describe('/sitemap.xml', () => {
  it('lists every document, every situation and the static pages, by absolute addresses', async () => {
    const places = [...(await read('/sitemap.xml')).matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, place]) => place);
    expect(places).toEqual(
      expect.arrayContaining(
        ['/', '/about', '/docs', '/supports/new-firm', '/d/tzf-2024-14', '/d/tzf-2022-15'].map(
          (path) => `https://policy.example${path}`,
        ),
      ),
    );
    expect(new Set(places).size).toBe(places.length);
  });

  it('names the public address where one is set', async () => {
    const settings = {
      ...{ widgetOrigins: [], allowedHosts: [], rateLimitPerMinute: 0, bodyLimitBytes: 65_536 },
      publicOrigin: 'https://public.example',
    };
    const behindProxy = makeSampleApp({ settings }).app;
    const text = await (await behindProxy.request('http://127.0.0.1/sitemap.xml')).text();
    expect(text).toContain('<loc>https://public.example/d/tzf-2024-14</loc>');
    expect(text).not.toContain('127.0.0.1');
  });
});

describe('/robots.txt', () => {
  it('closes the office and the calls, and names the sitemap', async () => {
    const lines = (await read('/robots.txt')).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining(['Disallow: /office', 'Disallow: /api/', 'Sitemap: https://policy.example/sitemap.xml']),
    );
  });
});

describe('/llms.txt', () => {
  it('says what the service is, with every call, every document, and the description for programs', async () => {
    const text = await read('/llms.txt');
    expect(text).toMatch(/^# 通策/u);
    expect(text).toContain('收录2份政策文件');
    expect(text).toContain('https://policy.example/openapi.json');
    for (const { operation } of ROUTES) expect(text).toContain(`https://policy.example/docs#${operation})`);
    expect(text).toContain('https://policy.example/d/tzf-2024-14)');
    expect(text).toContain('https://policy.example/supports/new-firm)');
  });
});
