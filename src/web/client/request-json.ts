import { anySignal } from './any-signal.ts';
import { type Failure, failureOfResponse, failureOfThrown } from './problem.ts';

export type Fetched<Body> =
  | { readonly kind: 'ok'; readonly body: Body }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface JsonRequest {
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
}

const TIMEOUT_MS = 15_000;

/** GET, or POST when there is a body. The shape of the reply is the server's promise (its OpenAPI document). */
export async function requestJson<Body>(url: string, request: JsonRequest = {}): Promise<Fetched<Body>> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort('slow'), TIMEOUT_MS);
  const signal = request.signal ? anySignal([request.signal, patience.signal]) : patience.signal;
  try {
    const response = await fetch(url, { ...methodFor(request), signal });
    if (!response.ok) return { kind: 'failed', failure: await failureOfResponse(response) };
    return { kind: 'ok', body: (await response.json()) as Body };
  } catch {
    return { kind: 'failed', failure: failureOfThrown(signal) };
  } finally {
    clearTimeout(timer);
  }
}

function methodFor({ body, headers: more }: JsonRequest): RequestInit {
  const headers = { accept: 'application/json', ...more };
  if (body === undefined) return { headers };
  return { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
