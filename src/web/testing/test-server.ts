import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { createBuilder } from 'vite';
import { fillPage } from '../../http/fill-identity.ts';
import { makeSampleApp, SAMPLE_SOURCES } from '../../http/testing/sample-app.ts';
import { type ChatLog, cannedChat } from './canned-chat.ts';
import { cannedDesk } from './canned-desk.ts';

/** As the real service sends it. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const PAGES = ['en', 'desk', 'embed', 'about', 'accessibility', 'demo'];

export interface TestServer {
  readonly origin: string;
  readonly log: ChatLog & { readonly feedback: unknown[] };
  close(): Promise<void>;
}

/** Builds the faces and serves them with canned answers, so that they can be tried without any other part. */
export async function startTestServer(): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'tongce-web-'));
  await buildFaces(folder);
  const log = { requests: [], held: [], feedback: [] as unknown[] };
  const server = serve({ fetch: testApp(log, folder).fetch, port: 0 });
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    log,
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true });
    },
  };
}

/** Builds into a folder of its own: test files run beside each other, and beside a service that is up. */
export async function buildFaces(folder: string): Promise<void> {
  const build = { outDir: folder };
  const office = { build: { outDir: `${folder}/office` } };
  const environments = { client: { build }, english: { build }, widget: { build }, office };
  const builder = await createBuilder({ configFile: 'src/web/vite.config.ts', logLevel: 'error', environments });
  await builder.buildApp();
}

function testApp(log: TestServer['log'], folder: string): Hono {
  const app = new Hono();
  // The pages that the service writes itself.
  const { app: service } = makeSampleApp();
  app.use(async (context, next) => {
    await next();
    context.header('content-security-policy', CONTENT_SECURITY_POLICY);
  });
  app.use(async (context, next) => {
    await next();
    const isPage = context.res.headers.get('content-type')?.startsWith('text/html');
    if (!isPage && context.req.path !== '/widget.js') return;
    const text = fillPage(await context.res.text(), SAMPLE_SOURCES);
    // Headers of the reply before are kept, and it is longer now.
    context.res.headers.delete('content-length');
    context.res = new Response(text, context.res);
  });
  app.use('/api/*', cors());
  app.post('/api/chat', (context) => cannedChat(context, log));
  app.post('/api/feedback', async (context) => {
    log.feedback.push(await context.req.json());
    return context.json({ ok: true });
  });
  app.route('/', cannedDesk());
  for (const written of ['/d/*', '/docs', '/openapi.json', '/service.css'])
    app.get(written, ({ req }) => service.request(req.url, { headers: req.raw.headers }));
  for (const page of PAGES) app.get(`/${page}`, serveStatic({ path: `${folder}/${page}.html` }));
  app.get('/*', serveStatic({ root: folder }));
  return app;
}
