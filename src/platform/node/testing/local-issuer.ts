import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A provider of OpenID Connect on this machine: discovery, keys, authorization code with PKCE, signed identity tokens. */
export interface LocalIssuer {
  readonly address: string;
  /** What the next identity token says besides what the protocol asks for; `undefined` leaves a claim out. */
  claims: Readonly<Record<string, unknown>>;
  /** How clients prove themselves; null: it does not say, which is `client_secret_basic`. */
  methods: readonly string[] | null;
  /** The next identity token is signed by a key that is not among those it gives out. */
  isForged: boolean;
  /** The browser's visit: the address it is sent back to. */
  readonly visit: (authorization: string) => Promise<string>;
  readonly close: () => void;
}

const CLIENT = { id: 'tongce', secret: 'a secret of the client' };
export const LOCAL_CLIENT = CLIENT;

export async function openLocalIssuer(): Promise<LocalIssuer> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const { privateKey: foreignKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const codes = new Map<string, { readonly nonce: string; readonly challenge: string }>();
  const issuer: Pick<LocalIssuer, 'claims' | 'methods' | 'isForged'> & { address: string } = {
    ...{ address: '', claims: {}, methods: null, isForged: false },
  };
  const json = (response: ServerResponse, body: unknown, status = 200) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  const replies: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => unknown>> = {
    '/.well-known/openid-configuration': (_, response) => json(response, describe(issuer)),
    '/keys': (_, response) =>
      json(response, { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] }),
    '/authorize': ({ url = '' }, response) => {
      const asked = new URL(url, issuer.address).searchParams;
      const code = `code-${codes.size}`;
      codes.set(code, { nonce: asked.get('nonce') ?? '', challenge: asked.get('code_challenge') ?? '' });
      const back = new URL(asked.get('redirect_uri') ?? '');
      back.search = new URLSearchParams({ code, state: asked.get('state') ?? '', iss: issuer.address }).toString();
      response.writeHead(302, { location: back.href }).end();
    },
    '/token': async (request, response) => {
      const form = new URLSearchParams(await readBody(request));
      const { authorization = '' } = request.headers;
      if (!isClient(issuer.methods ?? ['client_secret_basic'], authorization, form))
        return json(response, { error: 'invalid_client' }, 401);
      const kept = codes.get(form.get('code') ?? '');
      codes.delete(form.get('code') ?? '');
      const proven = createHash('sha256')
        .update(form.get('code_verifier') ?? '')
        .digest('base64url');
      if (!kept || kept.challenge !== proven) return json(response, { error: 'invalid_grant' }, 400);
      const now = Math.floor(Date.now() / 1000);
      const claims = { iss: issuer.address, aud: CLIENT.id, sub: '42', iat: now, exp: now + 60, nonce: kept.nonce };
      const id_token = signToken({ ...claims, ...issuer.claims }, issuer.isForged ? foreignKey : privateKey);
      return json(response, { access_token: 'one', token_type: 'Bearer', id_token });
    },
  };
  const server = createServer((request, response) => {
    const reply = replies[new URL(request.url ?? '/', 'http://local').pathname];
    if (reply) void reply(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(issuer, {
    visit: async (authorization: string) => {
      const response = await fetch(authorization, { redirect: 'manual' });
      return response.headers.get('location') ?? '';
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  });
}

/** RFC 6749, 2.3.1: by the header, or by the form; nobody proves himself in two ways. */
function isClient(methods: readonly string[], authorization: string, form: URLSearchParams): boolean {
  const inForm = form.get('client_secret');
  if (methods.includes('none')) return authorization === '' && inForm === null && form.get('client_id') === CLIENT.id;
  const encode = (text: string) => encodeURIComponent(text).replace(/%20/gu, '+');
  const basic = `Basic ${Buffer.from(`${encode(CLIENT.id)}:${encode(CLIENT.secret)}`).toString('base64')}`;
  if (methods.includes('client_secret_basic')) return authorization === basic && inForm === null;
  return authorization === '' && inForm === CLIENT.secret && form.get('client_id') === CLIENT.id;
}

function describe({ address: issuer, methods }: Pick<LocalIssuer, 'address' | 'methods'>) {
  return {
    issuer,
    ...(methods && { token_endpoint_auth_methods_supported: methods }),
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256'],
    authorization_response_iss_parameter_supported: true,
  };
}

function signToken(claims: object, key: Parameters<typeof sign>[2]): string {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const content = `${encode({ alg: 'RS256', kid: 'one' })}.${encode(claims)}`;
  return `${content}.${sign('sha256', Buffer.from(content), key as never).toString('base64url')}`;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
