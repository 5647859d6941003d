/** Why a request gave nothing, in the terms that a person can act on. */
export type Failure =
  | { readonly kind: 'offline' }
  | { readonly kind: 'unreachable' }
  /** The service is there, and takes no questions from this site. */
  | { readonly kind: 'not_listed' }
  | { readonly kind: 'slow' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'busy'; readonly retryAfterSeconds: number | null }
  | { readonly kind: 'problem'; readonly status: number; readonly title: string; readonly detail: string };

/** A request that reached the server and was refused: RFC 9457 when the server could say so, the bare status otherwise. */
export async function failureOfResponse(response: Response): Promise<Failure> {
  if (response.status === 429 || response.status === 503) {
    const seconds = Number(response.headers.get('retry-after'));
    return { kind: 'busy', retryAfterSeconds: Number.isFinite(seconds) && seconds > 0 ? seconds : null };
  }
  // A gateway that cannot reach the service: as good as no network, and worth another attempt.
  if (response.status === 502 || response.status === 504) return { kind: 'unreachable' };
  const body: unknown = await response.json().catch(() => null);
  const said = (name: string) => (isRecord(body) && typeof body[name] === 'string' ? body[name] : '');
  return { kind: 'problem', status: response.status, title: said('title'), detail: said('detail') };
}

/** Why `fetch` threw: it was stopped or took too long (the signal's reason), the network is gone, or the server cannot be reached. */
export function failureOfThrown(signal: AbortSignal): Failure {
  if (signal.aborted) return signal.reason === 'slow' ? { kind: 'slow' } : { kind: 'stopped' };
  return navigator.onLine ? { kind: 'unreachable' } : { kind: 'offline' };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
