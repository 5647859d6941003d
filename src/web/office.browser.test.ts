import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServerType, serve } from '@hono/node-server';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openSources } from '../cli/open-sources.ts';
import { makeChangeable, makeRealOffice } from '../http/office/testing/real-office.ts';
import { PASSWORD, type SampleOffice } from '../http/office/testing/sample-office.ts';
import { loadPages } from '../platform/node/load-pages.ts';
import { violations } from './testing/axe.ts';
import { CHROMIUM, fitsWindow, launchBrowser, openPage } from './testing/browser.ts';
import { askOn, feedbackOn, questionField } from './testing/chat-controls.ts';
import { buildFaces } from './testing/test-server.ts';

const opened = openSources();
const CLAUSE = 'tzf-2024-14/3.1';
const QUESTION = '我们厂搞研发花了五百万，到底能不能拿满三百万';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'tongce-office-'));
const { sources, change } = makeChangeable(opened.sources);
let office: SampleOffice;
let server: ServerType;
let browser: Browser;
let origin: string;

beforeAll(async () => {
  if (!existsSync(CHROMIUM)) return;
  await buildFaces(folder);
  office = makeRealOffice(
    { sources, likeness: opened.likeness },
    { findPage: loadPages(folder), clock: () => new Date() },
    { findPage: loadPages(join(folder, 'office')) },
  );
  await office.addAccount('wang.fang', 'publisher');
  server = serve({ fetch: office.app.fetch, port: 0 });
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)));
  rmSync(folder, { recursive: true });
});

async function openOffice(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const { page } = await openPage(browser, options);
  await page.goto(`${origin}/office`);
  await page.getByLabel('账号').fill('wang.fang');
  await page.getByLabel('密码').fill(PASSWORD);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('navigation', { name: '工作台导航' }).waitFor();
  await page.goto(`${origin}/office/${path}`);
  return page;
}

async function askInChat(question: string): Promise<Page> {
  const { page } = await openPage(browser);
  await page.goto(`${origin}/`);
  await questionField(page).waitFor();
  await askOn(page, question);
  await feedbackOn(page).waitFor();
  return page;
}

describe('the office', () => {
  it('makes of a bad rating a curated answer, which is given, and suspended when its clause changes', async () => {
    const chat = await askInChat(QUESTION);
    await chat.getByRole('button', { name: '没帮助' }).click();
    await chat.getByLabel('没有回答我的问题').check();
    await chat.getByRole('button', { name: '提交' }).click();
    await chat.getByText('谢谢，已收到。').waitFor();

    const inbox = await openOffice('inbox', { viewport: { width: 1280, height: 900 } });
    const card = inbox.getByRole('listitem').filter({ hasText: QUESTION });
    await card.getByText('评为没帮助').waitFor();
    await card.getByText('写一条核定答复').click();
    await card.getByLabel('依据的条款编号').fill(CLAUSE);
    await card.getByLabel('依据的条款编号').press('Tab');
    await card.getByText('采取后补助方式最高支持300万元').waitFor();
    await card.getByLabel('答复。').fill('可以拿满500万元[1]。');
    await card.getByRole('button', { name: '提交试算' }).click();
    await card.getByText('所引的条款里没有：500万元').waitFor();
    await card.getByLabel('答复。').fill('不能按“拿满”理解：条文只写最高支持300万元，是上限[1]。');
    await card.getByRole('button', { name: '提交试算' }).click();
    await card.getByText('已提交。正在用全部试题试算').waitFor();

    await inbox.goto(`${origin}/office/curated`);
    await inbox.getByRole('button', { name: '发布', exact: true }).click();
    await inbox.getByText('已发布', { exact: true }).waitFor();
    expect(await violations(inbox)).toEqual([]);

    const again = await askInChat(`${QUESTION}？`);
    await again.getByText('不能按“拿满”理解').last().waitFor();
    await again.getByText('这条答复由政策人员对照条款核对').last().waitFor();

    change(CLAUSE, opened.sources.clauses.get(CLAUSE)?.text.replace('300', '200') ?? '');
    await inbox.reload();
    await inbox.getByText('已暂停', { exact: true }).waitFor();
    const later = await askInChat(QUESTION);
    expect(await later.getByText('不能按“拿满”理解').count()).toBe(0);
    change(CLAUSE, opened.sources.clauses.get(CLAUSE)?.text ?? '');
  });

  it('takes a question over from the chat under a code, and gives the reply back', async () => {
    const chat = await askInChat('我是通州的高新技术企业，首次认定能拿多少');
    await chat.getByRole('link', { name: '打 12345' }).click();
    await chat.getByLabel('注册地：通州区').check();
    await chat.getByLabel('补充说明').last().fill('电话13800138000，材料交到哪里');
    await chat.getByRole('button', { name: '生成受理码' }).click();
    const code = await chat.locator('.code').innerText();
    expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/u);

    const desk = (await openPage(browser)).page;
    await desk.goto(`${origin}/desk?case=${code.toLowerCase().replace('-', '')}`);
    await desk.getByText('材料交到哪里').waitFor();
    expect(await desk.getByText('13800138000').count()).toBe(0);
    expect(await desk.getByText('高新技术企业资格认定：是').count()).toBe(0);

    const cases = await openOffice(`cases?code=${code}`);
    await cases.getByLabel('回复').fill('请在区科委网站提交认定证书。');
    await cases.getByRole('button', { name: '发出回复' }).click();
    await cases.getByText('更正回复').waitFor();
    const asker = (await openPage(browser, { javaScriptEnabled: false })).page;
    await asker.goto(`${origin}/case?code=${code}`);
    await asker.getByText('请在区科委网站提交认定证书。').waitFor();

    const later = (await openPage(browser)).page;
    await later.goto(`${origin}/`);
    await questionField(later).fill(code.toLowerCase());
    await questionField(later).press('Enter');
    await later.getByText('人工答复，不是系统生成').waitFor();
    await later.getByText('请在区科委网站提交认定证书。').waitFor();
  });

  it('fits a telephone and reads well on every page', async () => {
    const page = await openOffice('inbox');
    for (const path of ['inbox', 'curated', 'lessons', 'due', 'cases', 'recall', 'notices', 'figures', 'audit']) {
      await page.goto(`${origin}/office/${path}`);
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      await expect.poll(() => page.getByText('正在读取').filter({ visible: true }).count()).toBe(0);
      expect(await fitsWindow(page), path).toBe(true);
      expect(await violations(page), path).toEqual([]);
    }
  });

  it('has no byte in what everybody is sent', () => {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => /\.(?:js|css|html)$/u.test(name) && !name.startsWith('office'),
    );
    expect(names.length).toBeGreaterThan(5);
    const office = names.filter((name) =>
      /tongce-office|\/office\/api/u.test(readFileSync(join(folder, name), 'utf8')),
    );
    expect(office).toEqual([]);
    expect(readdirSync(join(folder, 'office'))).toEqual(['office.js']);
  });
});
