/** Path of the page to which the browser comes back; to be registered with the provider. */
export const RETURN_PATH = '/office/sign-in/openid/return';

/** What a browser keeps between leaving for the provider and coming back; each is random and used once. */
export interface PendingIdentity {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface IdentityRequest {
  /** Where the browser is sent. */
  readonly address: string;
  readonly pending: PendingIdentity;
}

export type Identified =
  | { readonly kind: 'identified'; readonly name: string }
  /** The provider did not answer. */
  | { readonly kind: 'unreachable' }
  /** The provider said no, the answer was forged or too late, or it names nobody; `reason` is for the log. */
  | { readonly kind: 'not_identified'; readonly reason: string };

/** Another place that knows who somebody is (OpenID Connect); what he may do, the account of that name says. */
export interface IdentityProvider {
  /** Throws when the provider cannot be reached. */
  begin(): Promise<IdentityRequest>;
  /** The query with which the browser came back, and what it kept. */
  complete(query: URLSearchParams, pending: PendingIdentity): Promise<Identified>;
}
