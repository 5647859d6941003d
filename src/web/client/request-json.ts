import { type Failure, failureOfResponse, failureOfThrown } from './problem.ts';

export type Fetched<Body> =
  | { readonly kind: 'ok'; readonly body: Body }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface JsonRequest {
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

const TIMEOUT_MS = 15_000;

/** GET, or POST when there is a body. The shape of the reply is the server's promise (its OpenAPI document). */
export async function requestJson<Body>(url: string, request: JsonRequest = {}): Promise<Fetched<Body>> {
  const signal = request.signal ?? AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await fetch(url, { ...methodFor(request.body), signal });
    if (!response.ok) return { kind: 'failed', failure: await failureOfResponse(response) };
    return { kind: 'ok', body: (await response.json()) as Body };
  } catch (thrown) {
    return { kind: 'failed', failure: failureOfThrown(thrown, signal) };
  }
}

function methodFor(body: unknown): RequestInit {
  const headers = { accept: 'application/json' };
  if (body === undefined) return { headers };
  return { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
