import { describe, expect, it } from 'vitest';
import type { Page } from './page.ts';
import { makeSampleApp } from './testing/sample-app.ts';

const pageOf = (body: string): Page => ({
  body: new TextEncoder().encode(body),
  type: 'text/html; charset=utf-8',
  gzip: null,
  immutable: false,
});
const PAGES: Readonly<Record<string, Page>> = {
  '/': pageOf('中文 {service.json}'),
  '/en': pageOf('English {service.json.english}'),
};
const { app } = makeSampleApp({ findPage: async (path) => PAGES[path] ?? null });

const start = async (path: string, accept: string) => {
  const response = await app.request(path, { headers: { 'accept-language': accept } });
  return response.text();
};

describe('the start page', () => {
  it('is Chinese, whatever the browser prefers', async () => {
    for (const accept of ['en-GB,zh;q=0.5', 'zh-CN,en;q=0.8', '']) expect(await start('/', accept)).toContain('中文');
  });

  it('is in the language that was chosen', async () => {
    expect(await start('/?lang=zh', 'en')).toContain('中文');
    expect(await start('/?lang=en', 'zh')).toContain('English');
  });

  it('fills in the words of the service in either', async () => {
    expect(await start('/?lang=en', 'zh')).not.toContain('{service.');
  });
});
