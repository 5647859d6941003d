import { type Html, html } from '../html.ts';
import { OFFICE_WORDS } from './messages.ts';

/** The page in which the officers' script runs. */
export function renderShell(): string {
  return renderOfficePage(
    OFFICE_WORDS.title,
    html`<h1 class="hidden">${OFFICE_WORDS.subtitle}</h1>
<tongce-office><noscript><p>${OFFICE_WORDS.needsScript}</p></noscript></tongce-office>`,
    html`<script type="module" src="/office/office.js"></script>`,
  );
}

/** In the dress of the public pages, with none of their links. */
export function renderOfficePage(title: string, main: Html, head: Html): string {
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/page.css">
<link rel="stylesheet" href="/reading.css">
${head}
</head>
<body class="wide">
<a class="skip" href="#main">${OFFICE_WORDS.skip}</a>
<header class="masthead"><div class="masthead-row"><a class="brand" href="/office">${OFFICE_WORDS.brand} <small>${OFFICE_WORDS.subtitle}</small></a></div></header>
<main id="main" tabindex="-1">
${main}
</main>
</body>
</html>
`.html;
}
