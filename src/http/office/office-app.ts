import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { etag } from 'hono/etag';
import type { RequestIdVariables } from 'hono/request-id';
import { isPermitted } from '../../office/accounts/account.ts';
import { formTokenOf, type OpenSession, resumeSession } from '../../office/accounts/session.ts';
import { todayInShanghai } from '../../policy/calendar-date.ts';
import type { Dependencies } from '../dependencies.ts';
import { respondWithProblem } from '../errors.ts';
import { sendPage } from '../pages.ts';
import { makeProblem } from '../problem.ts';
import { readInput } from '../read-input.ts';
import type { Reply } from '../route.ts';
import { writeAudit } from './audit.ts';
import { readCookie } from './cookie.ts';
import type { OfficeParts } from './office-parts.ts';
import type { OfficeCall, OfficeRoute } from './office-route.ts';
import { openIdPages } from './openid-pages.ts';
import { renderShell } from './shell.ts';
import { signInPages } from './sign-in-pages.ts';

type Variables = RequestIdVariables & { session: OpenSession };
export type OfficeApp = Hono<{ Variables: Variables }>;

const API = '/office/api';

/**
 * The office: nothing of it is there until an account is, and nothing but its sign-in without a session. Every route is
 * served by the same hands, which ask for the role, the form token and the audit log.
 */
export function officeApp(routes: readonly OfficeRoute[], dependencies: Dependencies, parts: OfficeParts): OfficeApp {
  const app: OfficeApp = new Hono();
  app.use('/office/*', keepPrivate, async (context, next) =>
    (await parts.accounts.hasAccounts()) ? next() : context.notFound(),
  );
  app.route('/', signInPages(dependencies, parts));
  if (parts.identities) app.route('/', openIdPages(dependencies, parts, parts.identities));
  app.use('/office/*', requireSession(dependencies, parts));
  for (const route of routes) addRoute(app, route, dependencies, parts);
  app.get('/office/office.js', etag(), async (context) => {
    const page = await parts.findPage('/office.js');
    return page ? sendPage(page, context) : context.notFound();
  });
  app.all(`${API}/*`, (context) => context.notFound());
  // Which page it is, the script reads in the address.
  app.get('/office', (context) => context.html(renderShell()));
  app.get('/office/:page{[a-z-]+}', (context) => context.html(renderShell()));
  return app;
}

/** Nothing of the office is kept by a cache, named to another site, or read by the page of a portal. */
const keepPrivate: MiddlewareHandler = async (context, next) => {
  await next();
  context.header('Cache-Control', 'no-store');
  context.header('Referrer-Policy', 'same-origin');
  context.header('Cross-Origin-Resource-Policy', 'same-origin');
  context.header('Access-Control-Allow-Origin', undefined);
};

/** Who is not signed in gets the way to sign in, or as a program the reason. */
function requireSession(
  { clock }: Dependencies,
  { accounts }: OfficeParts,
): MiddlewareHandler<{ Variables: Variables }> {
  return async (context, next) => {
    const token = readCookie(context);
    const session = token === null ? null : await resumeSession(token, clock(), accounts);
    if (session) {
      context.set('session', session);
      return next();
    }
    const isPage = context.req.method === 'GET' && /^\/office(?:\/[a-z-]+)?$/u.test(context.req.path);
    return isPage ? context.redirect('/office/sign-in') : respondWithProblem(context, makeProblem('not_signed_in'));
  };
}

/** `/cases/{code}` -> `/office/api/cases/:code`. */
export function patternOf({ path }: Pick<OfficeRoute, 'path'>): string {
  return API + path.replace(/\{(\w+)\+\}/gu, ':$1{.+}').replace(/\{(\w+)\}/gu, ':$1');
}

function addRoute(app: OfficeApp, route: OfficeRoute, dependencies: Dependencies, office: OfficeParts): void {
  app.on([route.method], [patternOf(route)], async (context) => {
    const now = dependencies.clock();
    const session = context.get('session');
    const call = { session, now, today: todayInShanghai(now), request: context.req.raw, office };
    return respond(context, await runRoute(context, route, call, dependencies));
  });
}

/** Permission, form token, parameters, act, audit: in this order. */
async function runRoute(
  context: Context,
  route: OfficeRoute,
  call: OfficeCall,
  dependencies: Dependencies,
): Promise<Reply> {
  const refused = await refuse(context, route, call);
  if (route.method === 'get') return refused ?? runRead(context, route, call, dependencies);
  const read = refused ?? (await readInput(context, route.method));
  const input = read.kind === 'input' ? read.input : {};
  const reply = read.kind === 'input' ? await route.run(input, call, dependencies) : read;
  await writeAudit(route, input, reply, call);
  return reply;
}

async function runRead(context: Context, route: OfficeRoute, call: OfficeCall, dependencies: Dependencies) {
  const read = await readInput(context, route.method);
  return read.kind === 'input' ? route.run(read.input, call, dependencies) : read;
}

async function refuse(context: Context, { role, method }: OfficeRoute, { session }: OfficeCall) {
  if (!isPermitted(session.role, role)) return makeProblem('not_permitted');
  if (method === 'get') return null;
  const isOwn = context.req.header('x-form-token') === (await formTokenOf(session.token));
  return isOwn ? null : makeProblem('form_expired');
}

function respond(context: Context, reply: Reply): Response {
  if (reply.kind === 'problem') return respondWithProblem(context, reply);
  return reply.kind === 'response' ? reply.response : context.json(reply.body);
}
