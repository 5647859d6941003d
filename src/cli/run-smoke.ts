import { SMOKE } from './messages.ts';
import type { Call, Json } from './smoke-call.ts';
import { SMOKE_CHECKS } from './smoke-checks.ts';

export interface SmokeResult {
  readonly name: string;
  /** What was not as it must be; null when all was. */
  readonly fault: string | null;
  readonly ms: number;
}

/** A deployment over HTTP, from outside: what one part of it does not do is told, and the other parts are still tried. */
export async function runSmoke(base: string): Promise<readonly SmokeResult[]> {
  const results: SmokeResult[] = [];
  for (const [name, check] of Object.entries(SMOKE_CHECKS)) {
    const started = performance.now();
    const fault = await check(makeCaller(base)).then(
      () => null,
      (error: unknown) => SMOKE.explain(error),
    );
    results.push({ name: SMOKE.names[name] ?? name, fault, ms: Math.round(performance.now() - started) });
  }
  return results;
}

const PATIENCE_MS = 20_000;

function makeCaller(base: string): Call {
  return async (path, body, accept = 'application/json') => {
    const response = await fetch(new URL(path, base), {
      method: body ? 'POST' : 'GET',
      headers: { accept, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: parse(text) };
  };
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return {};
  }
}
