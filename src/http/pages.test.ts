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
  return { text: await response.text(), vary: response.headers.get('vary') };
};

describe('the start page', () => {
  it('is in the language that the browser asks for, Chinese when none is', async () => {
    expect((await start('/', 'en-GB,zh;q=0.5')).text).toContain('English');
    expect((await start('/', 'zh-CN,en;q=0.8')).text).toContain('中文');
    expect((await start('/', '')).text).toContain('中文');
    expect((await start('/', 'en')).vary).toContain('Accept-Language');
  });

  it('is in the language that was chosen, whatever the browser asks for', async () => {
    expect((await start('/?lang=zh', 'en')).text).toContain('中文');
    expect((await start('/?lang=en', 'zh')).text).toContain('English');
  });

  it('fills in the words of the service in either', async () => {
    expect((await start('/?lang=en', 'zh')).text).not.toContain('{service.');
  });
});
