import { dirname, resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { pageHead } from './page-head.ts';

/** Whoever builds, tests included: Lit as it is served, not its build for developers, which is larger and complains to the console. */
const CONDITIONS = ['module', 'browser', 'production'];
const REM = /(\d*\.?\d+)rem\b/gu;

/** A portal may have any root font size, and `rem` would follow it: in the widget 1rem is 16px. Zoom still enlarges it. */
const fixedSizesForWidget: Plugin = {
  name: 'fixed-sizes-for-widget',
  enforce: 'post',
  applyToEnvironment: ({ name }) => name === 'widget',
  transform: (code) => ({ code: code.replace(REM, (_, amount: string) => `${Number(amount) * 16}px`), map: null }),
};

/** Comments of styles and the indents of templates are for who writes them: nobody downloads them. */
const slimTemplates: Plugin = {
  name: 'slim-templates',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/web\/.*\.ts$/u },
    handler: (code) => ({ code: code.replace(STYLES, slim).replace(INDENTS, '\n'), map: null }),
  },
};
const INDENTS = /\n[ \t]+/gu;
const STYLES = /(?<=\bcss`)[^`]*(?=`)/gu;

function slim(styles: string): string {
  return styles
    .replace(/\/\*.*?\*\//gsu, '')
    .replace(/\s+/gu, ' ')
    .replace(/ ?([{};,]) ?/gu, '$1');
}

/** Tables of words, and what takes their place in the pages in English. */
const IN_ENGLISH: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['messages.ts', 'messages.ts'],
    ['client/spoken.ts', 'spoken.ts'],
    ['chat/page-messages.ts', 'page-messages.ts'],
    ['chat/case-messages.ts', 'case-messages.ts'],
    ['supports/messages.ts', 'supports-messages.ts'],
    ['elder/messages.ts', 'elder-messages.ts'],
    ['answer/step-names.ts', 'step-names.ts'],
    ['answer/format-amount.ts', 'format-amount.ts'],
  ].map(([chinese, english]) => [`${import.meta.dirname}/${chinese}`, `${import.meta.dirname}/english/${english}`]),
);

/** The same faces with other words: no page carries those of another language. */
const wordsInEnglish: Plugin = {
  name: 'words-in-english',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'english',
  resolveId: (source, importer) =>
    importer && source.startsWith('.') ? IN_ENGLISH[resolve(dirname(importer), source)] : undefined,
};

/**
 * Builds the faces into dist/web, which the HTTP app serves as it lies:
 *   en.html     -> GET / in English
 *   index.html  -> GET /            desk.html          -> GET /desk
 *   supports.html -> GET /supports
 *   embed.html  -> GET /embed       about.html         -> GET /about
 *   widget.js   -> GET /widget.js   accessibility.html -> GET /accessibility
 *   demo.html   -> GET /demo (a portal that embeds the widget)
 *   evaluation.json -> what the last evaluation measured, or null; added by `tongce pages`, shown by /about
 *   page.css, reading.css, reading.js -> styles and script of server-rendered pages (/d/…)
 *   assets/*    -> immutable, their names carry a hash
 *   dist/office/office.js -> the officers' pages, outside dist/web: sent to who is signed in, and to no Worker
 * Every page runs under `default-src 'self'`, without inline script or style.
 * `widget.js` is one classic script, so that a portal needs one tag; it is a build of its own.
 */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: 'static',
  logLevel: 'warn',
  builder: {},
  plugins: [pageHead, wordsInEnglish, slimTemplates, fixedSizesForWidget],
  build: { target: ['chrome94', 'firefox101', 'safari16.4'], modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  environments: {
    client: {
      resolve: { conditions: CONDITIONS },
      build: {
        outDir: '../../dist/web',
        emptyOutDir: true,
        rolldownOptions: {
          input: [
            ...['index', 'desk', 'supports', 'embed', 'about', 'accessibility'].map(
              (page) => `${import.meta.dirname}/${page}.html`,
            ),
            `${import.meta.dirname}/design/page.css`,
            `${import.meta.dirname}/reading/reading-page.ts`,
          ],
          output: {
            entryFileNames: ({ name }) => (name === 'reading-page' ? 'reading.js' : 'assets/[name]-[hash].js'),
            assetFileNames: ({ names }) => (names.includes('page.css') ? 'page.css' : 'assets/[name]-[hash][extname]'),
          },
        },
      },
    },
    english: {
      consumer: 'client',
      resolve: { conditions: CONDITIONS },
      build: {
        outDir: '../../dist/web',
        emptyOutDir: false,
        copyPublicDir: false,
        rolldownOptions: { input: `${import.meta.dirname}/en.html` },
      },
    },
    widget: {
      consumer: 'client',
      resolve: { conditions: CONDITIONS },
      build: {
        outDir: '../../dist/web',
        emptyOutDir: false,
        copyPublicDir: false,
        rolldownOptions: {
          input: `${import.meta.dirname}/widget/widget.ts`,
          output: { format: 'iife', entryFileNames: 'widget.js' },
        },
      },
    },
    office: {
      consumer: 'client',
      resolve: { conditions: CONDITIONS },
      build: {
        outDir: '../../dist/office',
        emptyOutDir: true,
        copyPublicDir: false,
        rolldownOptions: {
          input: `${import.meta.dirname}/office/office-page.ts`,
          output: { entryFileNames: 'office.js', codeSplitting: false },
        },
      },
    },
  },
});
