import * as client from 'openid-client';
import type { Identified, IdentityProvider, PendingIdentity } from '../../office/accounts/identity-provider.ts';
import type { OpenIdSettings } from '../../settings.ts';
import { openIdReasons } from './messages.ts';

const SCOPE = 'openid profile email';
const CHALLENGE = 'S256';

/**
 * OpenID Connect Core 1.0, code flow with PKCE, state and nonce. The provider's description is read when it is first
 * needed, so that the service starts without it, and again after it could not be read.
 */
export function openIdentityProvider(settings: OpenIdSettings, returnAddress: string): IdentityProvider {
  let known: Promise<client.Configuration> | null = null;
  const configuration = () => {
    known ??= discover(settings).catch((error: unknown) => {
      known = null;
      throw error;
    });
    return known;
  };
  return {
    begin: async () => beginIdentity(await configuration(), returnAddress),
    complete: async (query, pending) => {
      try {
        return await completeIdentity(
          await configuration(),
          new URL(`${returnAddress}?${query}`),
          pending,
          settings.nameClaim,
        );
      } catch (error) {
        return explain(error);
      }
    },
  };
}

/** A provider without TLS is taken only on this machine, as settings make sure; who signed the identity is looked at with TLS too. */
function discover({ issuer, clientId, clientSecret }: OpenIdSettings): Promise<client.Configuration> {
  const isPlain = new URL(issuer).protocol === 'http:';
  return client.discovery(new URL(issuer), clientId, undefined, authenticateWith(clientSecret), {
    execute: [client.enableNonRepudiationChecks, ...(isPlain ? [client.allowInsecureRequests] : [])],
  });
}

/** OpenID Connect Discovery 1.0, 3: a provider that does not say how clients prove themselves takes `client_secret_basic`. */
function authenticateWith(secret: string): client.ClientAuth {
  if (secret === '') return client.None();
  const [basic, post] = [client.ClientSecretBasic(secret), client.ClientSecretPost(secret)];
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return (methods.includes('client_secret_basic') ? basic : post)(server, ...rest);
  };
}

/** What came in the way: the network, or something that was not as it has to be. */
function explain(error: unknown): Identified {
  const { code, error: refusal, message } = error as { code?: string; error?: string; message?: string };
  const isUnreachable = code === 'OAUTH_TIMEOUT' || (error instanceof TypeError && code === undefined);
  if (isUnreachable) return { kind: 'unreachable' };
  const known = openIdReasons.known[refusal ?? ''] ?? openIdReasons.known[code ?? ''];
  return { kind: 'not_identified', reason: known ?? openIdReasons.otherwise(message ?? String(error)) };
}

async function beginIdentity(configuration: client.Configuration, returnAddress: string) {
  const pending: PendingIdentity = {
    state: client.randomState(),
    nonce: client.randomNonce(),
    verifier: client.randomPKCECodeVerifier(),
  };
  const address = client.buildAuthorizationUrl(configuration, {
    ...{ redirect_uri: returnAddress, scope: SCOPE, state: pending.state, nonce: pending.nonce },
    ...{ code_challenge: await client.calculatePKCECodeChallenge(pending.verifier), code_challenge_method: CHALLENGE },
  });
  return { address: address.href, pending };
}

async function completeIdentity(
  configuration: client.Configuration,
  returned: URL,
  { state, nonce, verifier }: PendingIdentity,
  nameClaim: string,
): Promise<Identified> {
  const tokens = await client.authorizationCodeGrant(configuration, returned, {
    ...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true },
  });
  const name = tokens.claims()?.[nameClaim];
  return typeof name === 'string' && name !== ''
    ? { kind: 'identified', name }
    : { kind: 'not_identified', reason: openIdReasons.noName(nameClaim) };
}
