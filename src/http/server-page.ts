import { type Html, html, NOTHING } from './html.ts';
import { PAGE_WORDS } from './messages.ts';

export interface ServerPage {
  readonly title: string;
  readonly language: 'zh-CN' | 'en';
  readonly head?: Html;
  readonly main: Html;
  /** For programmers: without the script that lets others copy, listen and read in large type. */
  readonly isScriptless?: true;
}

/** A whole page that is complete without scripts, in the dress of the web build (`/page.css`, `/reading.css`, `/reading.js`). */
export function renderServerPage({ title, language, head = NOTHING, main, isScriptless }: ServerPage): string {
  const [script, elderSwitch] = isScriptless ? [NOTHING, NOTHING] : SCRIPTED;
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/page.css">
<link rel="stylesheet" href="/reading.css">
<link rel="stylesheet" href="/service.css">
${script}
${head}
</head>
<body>
<a class="skip" href="#main">${PAGE_WORDS.skip}</a>
<header class="masthead"><div class="masthead-row">
<a class="brand" href="/">${PAGE_WORDS.brand} <small>${PAGE_WORDS.subtitle}</small></a>
<nav aria-label="${PAGE_WORDS.navigation}">${PAGE_WORDS.places.map(({ href, name }) => html`<a href="${href}">${name}</a>`)}</nav>
${elderSwitch}
</div></header>
<main id="main" class="reading" tabindex="-1">
${main}
</main>
<footer class="footer"><div class="footer-row"><p>${PAGE_WORDS.notice}</p><p><a href="/accessibility">${PAGE_WORDS.accessibility}</a></p></div></footer>
</body>
</html>
`;
  return page.html;
}

const SCRIPTED: readonly [Html, Html] = [
  html`<script type="module" src="/reading.js"></script>`,
  html`<tongce-elder-switch></tongce-elder-switch>`,
];

/** The canonical address of a page and what it is about, as JSON-LD. */
export function linkedData(address: string, data: object): Html {
  // "<" inside the data would end the element; JSON may write it as an escape instead.
  const json = { html: JSON.stringify(data).replaceAll('<', '\\u003c') };
  return html`<link rel="canonical" href="${address}">\n<script type="application/ld+json">${json}</script>`;
}
