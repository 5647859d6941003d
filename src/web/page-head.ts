import type { Plugin } from 'vite';

/** What the head of every page begins with; a page adds its title, description, scripts and the words of the service. */
const HEAD = [
  '<meta charset="utf-8" />',
  '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />',
  '<meta name="color-scheme" content="light dark" />',
  '<link rel="icon" href="/icon.svg" type="image/svg+xml" />',
  '<link rel="stylesheet" href="./design/page.css" />',
  // After ours: the colours of the service go before them.
  '<link rel="stylesheet" href="/service.css" />',
];

/** `<head>` of each page of src/web -> the same with these lines first. Before all else, so that their files are built in. */
export const pageHead: Plugin = {
  name: 'page-head',
  transformIndexHtml: {
    order: 'pre',
    handler: (page) => page.replace('<head>', ['<head>', ...HEAD].join('\n    ')),
  },
};
