import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { createBuilder } from 'vite';
import { type ChatLog, cannedChat } from './canned-chat.ts';
import { cannedDesk } from './canned-desk.ts';

/** As the real service sends it. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

export interface TestServer {
  readonly origin: string;
  readonly log: ChatLog & { readonly feedback: unknown[] };
  close(): Promise<void>;
}

/** Builds the faces and serves them with canned answers, so that they can be tried without any other part. */
export async function startTestServer(): Promise<TestServer> {
  await buildFaces();
  const log = { requests: [], feedback: [] as unknown[] };
  const server = serve({ fetch: testApp(log).fetch, port: 0 });
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    log,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

let built: Promise<void> | null = null;

async function buildFaces(): Promise<void> {
  built ??= createBuilder({ configFile: 'src/web/vite.config.ts', logLevel: 'error' }).then((builder) =>
    builder.buildApp(),
  );
  return built;
}

function testApp(log: TestServer['log']): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header('content-security-policy', CONTENT_SECURITY_POLICY);
  });
  app.post('/api/chat', (context) => cannedChat(context, log));
  app.post('/api/feedback', async (context) => {
    log.feedback.push(await context.req.json());
    return context.json({ ok: true });
  });
  app.route('/', cannedDesk());
  app.get('/:page{desk|embed|about|accessibility|demo}', (context, next) =>
    serveStatic({ path: `dist/web/${context.req.param('page')}.html` })(context, next),
  );
  app.get('/*', serveStatic({ root: 'dist/web' }));
  return app;
}
