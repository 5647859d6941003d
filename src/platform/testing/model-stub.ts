import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ChatMessage {
  readonly role: string;
  readonly content: string;
}

/** What the stub does with a request: the messages so far decide, as with a real endpoint. */
export type Behaviour = (messages: readonly ChatMessage[], reply: StubReply) => void;

/** Ways to answer one request of the chat completions protocol; streamed where the request asks for a stream. */
export interface StubReply {
  readonly say: (content: string) => void;
  readonly call: (tool: string, args: object) => void;
  readonly fail: (status: number) => void;
  /** Says the beginning, then drops the connection. */
  readonly cut: (content: string) => void;
  readonly raw: ServerResponse;
}

export interface ModelStub {
  readonly baseUrl: string;
  /** Messages of the last request. */
  readonly seen: () => readonly ChatMessage[];
  readonly behave: (behaviour: Behaviour) => void;
  readonly close: () => Promise<void>;
}

/** A model endpoint on loopback that speaks the OpenAI protocol: whole replies and streams, tool calls, failures. */
export async function startModelStub(): Promise<ModelStub> {
  let behaviour: Behaviour = (_, reply) => reply.say('');
  let seen: readonly ChatMessage[] = [];
  const server = createServer(async (request, response) => {
    const { messages, stream } = JSON.parse(await bodyOf(request)) as { messages: ChatMessage[]; stream?: boolean };
    seen = messages;
    behaviour(messages, replyTo(response, stream === true));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    seen: () => seen,
    behave: (next) => {
      behaviour = next;
    },
    close: () => closeServer(server),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function replyTo(response: ServerResponse, isStream: boolean): StubReply {
  return {
    say: (content) => (isStream ? streamParts(response, partsOf(content)) : sendWhole(response, { content })),
    call: (name, args) => {
      const call = { id: 'call-1', type: 'function', function: { name, arguments: JSON.stringify(args) } };
      if (isStream) streamParts(response, [{ tool_calls: [{ index: 0, ...call }] }]);
      else sendWhole(response, { tool_calls: [call] });
    },
    fail: (status) => {
      response.statusCode = status;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ error: { message: 'stub' } }));
    },
    cut: (content) => {
      startStream(response, partsOf(content));
      response.write('data: {"choi', () => response.destroy());
    },
    raw: response,
  };
}

/** A few characters at a time, as models write. */
function partsOf(content: string): readonly object[] {
  return (content.match(/[\s\S]{1,7}/gu) ?? ['']).map((part) => ({ content: part }));
}

const HEAD = { id: 'stub', created: 0, model: 'stub' };

function sendWhole(response: ServerResponse, message: object): void {
  response.setHeader('content-type', 'application/json');
  const choice = { index: 0, finish_reason: 'stop', message: { role: 'assistant', content: null, ...message } };
  response.end(JSON.stringify({ ...HEAD, object: 'chat.completion', choices: [choice] }));
}

function startStream(response: ServerResponse, deltas: readonly object[]): void {
  response.setHeader('content-type', 'text/event-stream');
  for (const delta of deltas) response.write(`data: ${JSON.stringify(chunkOf(delta, null))}\n\n`);
}

function streamParts(response: ServerResponse, deltas: readonly object[]): void {
  startStream(response, deltas);
  response.end(`data: ${JSON.stringify(chunkOf({}, 'stop'))}\n\ndata: [DONE]\n\n`);
}

function chunkOf(delta: object, reason: string | null): object {
  const choice = { index: 0, delta: { role: 'assistant', ...delta }, finish_reason: reason };
  return { ...HEAD, object: 'chat.completion.chunk', choices: [choice] };
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
