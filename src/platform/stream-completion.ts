import { EventSourceParserStream } from 'eventsource-parser/stream';
import type { ModelSettings } from '../settings.ts';

/** What was said so far, by the roles of the chat completions protocol: `system`, `user`, `assistant`. */
export interface Said {
  readonly role: string;
  readonly content: string;
}

/** Answers are short; the budget of the phrasing cuts what is not. */
const MOST_TOKENS = 1200;
/** What stands in place of the last event. */
const DONE = '[DONE]';

interface Chunk {
  readonly choices?: readonly { readonly delta?: { readonly content?: string | null } }[];
  readonly error?: { readonly message?: string };
}

/**
 * The reply of a chat completions endpoint in pieces, as they come. Throws with the address and the status when it
 * answers with none, with its own words when it fails on the way, and what `fetch` throws when the line is cut.
 * Source: https://platform.openai.com/docs/api-reference/chat-streaming
 */
export async function* streamCompletion(
  { baseUrl, name, apiKey }: Omit<ModelSettings, 'timeoutSeconds'>,
  messages: readonly Said[],
  signal?: AbortSignal,
): AsyncGenerator<string> {
  const address = `${baseUrl.replace(/\/+$/u, '')}/chat/completions`;
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(apiKey && { Authorization: `Bearer ${apiKey}` }) },
    body: JSON.stringify({ model: name, messages, temperature: 0, max_tokens: MOST_TOKENS, stream: true }),
    signal: signal ?? null,
  });
  if (!response.ok || !response.body)
    throw new Error(`model at ${address}: status ${response.status}. Check MODEL_BASE_URL, MODEL_NAME and the key.`);
  const events = response.body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
  for await (const { data } of events) {
    if (data === DONE) return;
    const { choices, error } = JSON.parse(data) as Chunk;
    if (error) throw new Error(`model at ${address}: ${error.message ?? data}`);
    const text = choices?.[0]?.delta?.content;
    if (text) yield text;
  }
}
