import type { Context } from 'hono';
import { makeProblem, type Problem } from './problem.ts';
import type { Route } from './route.ts';

type Members = Record<string, unknown>;
export type Input = { readonly kind: 'input'; readonly input: Members } | Problem;

/** Path, query and JSON body as one unchecked object; the path outweighs the body, the body the query. */
export async function readInput(context: Context, method: Route['method']): Promise<Input> {
  const body: Input = method === 'get' ? { kind: 'input', input: {} } : parseBody(await context.req.arrayBuffer());
  if (body.kind === 'problem') return body;
  return { kind: 'input', input: { ...context.req.query(), ...body.input, ...context.req.param() } };
}

/** An empty body is an object without members, so that the caller is told which are missing. */
function parseBody(bytes: ArrayBuffer): Input {
  const text = decode(bytes);
  if (text === null) return makeProblem('invalid_encoding');
  const value = text.trim() === '' ? {} : parseJson(text);
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? { kind: 'input', input: value as Members }
    : makeProblem('invalid_json');
}

function decode(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Undefined when the text is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
