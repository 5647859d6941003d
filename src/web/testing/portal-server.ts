import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

export interface Portal {
  readonly origin: string;
  close(): Promise<void>;
}

/** A portal on an origin of its own: the demonstration page, under a policy that adds nothing but the origin of the service; a page with a frame; one whose script comes after the element. */
export async function startPortal(service: string): Promise<Portal> {
  const app = new Hono();
  const fetchFrom = async (path: string) => (await fetch(service + path)).text();
  app.use(async (context, next) => {
    await next();
    context.header('content-security-policy', `default-src 'self' ${service}`);
  });
  app.get('/', async (context) => {
    const page = await fetchFrom('/demo');
    return context.html(page.replace('src="/widget.js"', `src="${service}/widget.js"`));
  });
  app.get('/late', (context) =>
    context.html(
      `<!doctype html><title>late</title><tongce-assistant heading="政策问答"></tongce-assistant><script async src="${service}/widget.js" data-auto="no"></script>`,
    ),
  );
  app.get('/frame', (context) =>
    context.html(
      `<!doctype html><title>frame</title><iframe src="${service}/embed?theme=dark" title="政策问答" width="360" height="600"></iframe>`,
    ),
  );
  app.get('/hostile.css', async (context) =>
    context.body(await fetchFrom('/hostile.css'), 200, { 'content-type': 'text/css' }),
  );
  app.get('*', (context) => context.body(null, 204));
  const server = serve({ fetch: app.fetch, port: 0 });
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    // Another host name than the service's 127.0.0.1, so that it is another site as well.
    origin: `http://localhost:${port}`,
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
