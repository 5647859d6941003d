import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { etag } from 'hono/etag';
import { type RequestIdVariables, requestId } from 'hono/request-id';
import { matchedRoutes } from 'hono/route';
import { isStoreFailure } from '../assistant/store.ts';
import type { Dependencies } from './dependencies.ts';
import { respondWithProblem } from './errors.ts';
import { fillServiceWords } from './fill-identity.ts';
import { refuseForeignPosts, refuseRebinding } from './foreign.ts';
import { allowPortals, limitBody, limitRate, securityHeaders } from './guards.ts';
import { officeApp } from './office/office-app.ts';
import { OFFICE_ROUTES, READING_ROUTES } from './office/office-routes.ts';
import { servePages } from './pages.ts';
import { makeProblem } from './problem.ts';
import { readInput } from './read-input.ts';
import type { Reply, Route } from './route.ts';
import { ROUTES } from './routes.ts';
import { serverPages } from './server-pages.ts';
import { takeTurns } from './take-turns.ts';

type App = Hono<{ Variables: RequestIdVariables }>;

/** The whole service as one app, the same on Node and in a Worker. */
export function createApp(dependencies: Dependencies): App {
  const { settings } = dependencies;
  const app: App = new Hono();
  app.use(requestId(), logRequests(dependencies));
  app.use(protectPages(settings));
  app.use(allowPortals(settings), limitRate(dependencies), refuseForeignPosts(settings), limitBody(settings));
  app.use('/mcp', refuseRebinding(settings));
  app.use(takeTurns(dependencies));
  app.use(fillServiceWords(dependencies));
  for (const route of ROUTES) addRoute(app, route, dependencies);
  app.route('/', serverPages(ROUTES, dependencies));
  const { office } = dependencies;
  if (office) app.route('/', officeApp(office.isReadOnly ? READING_ROUTES : OFFICE_ROUTES, dependencies, office));
  servePages(app, dependencies);
  app.notFound((context) => respondWithProblem(context, makeProblem('not_found', { path: pathOf(context) })));
  app.onError((error, context) => respondToError(error, context, dependencies));
  return app;
}

/** Only the embedded page may stand in a frame. */
function protectPages(settings: Dependencies['settings']): MiddlewareHandler {
  const [framed, unframed] = [securityHeaders(true, settings), securityHeaders(false, settings)];
  return (context, next) => (context.req.path === '/embed' ? framed : unframed)(context, next);
}

/** `/api/clauses/{document}/{path+}` -> `/api/clauses/:document/:path{.+}`. */
function patternOf({ path }: Route): string {
  return path.replace(/\{(\w+)\+\}/gu, ':$1{.+}').replace(/\{(\w+)\}/gu, ':$1');
}

function addRoute(app: App, route: Route, dependencies: Dependencies): void {
  const pattern = patternOf(route);
  const caching: MiddlewareHandler[] = route.stable ? [etag()] : [];
  app.on([route.method], [pattern], ...caching, async (context) => {
    const input = await readInput(context, route.method);
    const from = { request: context.req.raw, id: context.get('requestId') };
    const reply = input.kind === 'problem' ? input : await route.run(input.input, from, dependencies);
    return respond(context, route, reply);
  });
  app.all(pattern, (context) => {
    const allowed = route.method.toUpperCase();
    context.header('Allow', allowed);
    return respondWithProblem(context, makeProblem('method_not_allowed', { path: pathOf(context), allowed }));
  });
}

function respond(context: Context, route: Route, reply: Reply): Response {
  if (reply.kind === 'problem') return respondWithProblem(context, reply);
  if (reply.kind === 'response') return reply.response;
  context.header('Cache-Control', route.stable ? 'no-cache' : 'no-store');
  return context.json(reply.body);
}

/** Paths are shown back shortened: they are the caller's words. */
function pathOf(context: Context): string {
  const { path } = context.req;
  return path.length > 100 ? `${path.slice(0, 100)}…` : path;
}

/** The pattern that matched, in place of the path that people wrote. */
function routeOf(context: Context): string {
  return matchedRoutes(context).find(({ path }) => !path.endsWith('*'))?.path ?? '/*';
}

function respondToError(error: Error, context: Context, { log }: Dependencies): Response {
  const id = context.get('requestId');
  const { method } = context.req;
  log({
    level: 'error',
    id,
    method,
    route: routeOf(context),
    status: isStoreFailure(error) ? 503 : 500,
    ms: 0,
    error: error.stack ?? error.message,
  });
  return respondWithProblem(context, makeProblem(isStoreFailure(error) ? 'not_kept' : 'internal', { id }));
}

function logRequests({ log }: Dependencies): MiddlewareHandler {
  return async (context, next) => {
    const started = performance.now();
    await next();
    const ms = Math.round((performance.now() - started) * 10) / 10;
    const { method } = context.req;
    log({
      level: 'info',
      id: context.get('requestId'),
      method,
      route: routeOf(context),
      status: context.res.status,
      ms,
    });
  };
}
