import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proposeEntry } from '../../../ingest/propose-entry.ts';
import { gazetteer } from '../../../ingest/testing/gazetteer.ts';
import { launchBrowser } from '../../../web/testing/browser.ts';
import { extractText } from '../extract-text.ts';
import { readHtml } from './read-html.ts';

const folder = mkdtempSync(join(tmpdir(), 'tongce-pdf-'));
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** As official texts are set: a large title in the middle, chapters in the middle, first lines set in, numbered pages. */
function pageOf(text: string): string {
  const [title = '', ...lines] = text.split('\n').filter((line) => line.trim() !== '');
  const paragraphs = lines.map((line) => `<p${/^第.章/u.test(line) ? ' class=middle' : ''}>${line}</p>`).join('\n');
  return `<!doctype html><meta charset=utf-8><style>@page{size:A4;margin:37mm 26mm}body{margin:0;font:16pt/28pt serif}
h1{font-size:22pt;line-height:32pt;text-align:center}p{margin:0;text-indent:2em;text-align:justify}
.middle{text-align:center;text-indent:0}</style><h1>${title}</h1>${paragraphs}`;
}

async function print(html: string): Promise<string> {
  const page = await browser.newPage();
  await page.setContent(html);
  const path = join(folder, 'printed.pdf');
  const footerTemplate =
    '<p style="font-size:12px;width:100%;text-align:center">— <span class=pageNumber></span> —</p>';
  await page.pdf({
    path,
    preferCSSPageSize: true,
    displayHeaderFooter: true,
    headerTemplate: '<p></p>',
    footerTemplate,
  });
  await page.close();
  const read = await extractText(path);
  return read.kind === 'text' ? read.text : read.kind;
}

function clausesOf(text: string): readonly string[] {
  const departments = { nameOf: () => null };
  const proposal = proposeEntry({ source: { file: 'new.txt', text }, known: [], departments, gazetteer });
  return (proposal?.clauses ?? []).map(({ label, own }) => `${label} ${own.replace(/\s/gu, '')}`);
}

describe('the PDF of a text', () => {
  it.each(['01-innovation-regulation', '02-talent-housing', '08-repeal-decision', '12-hk-macao-youth'])(
    'gives the same clauses as its page: %s',
    async (name) => {
      const html = pageOf(readFileSync(`eval/corpora/chengxi/documents/${name}.txt`, 'utf8'));
      expect(clausesOf(await print(html))).toEqual(clausesOf(readHtml(html)));
    },
  );
});
