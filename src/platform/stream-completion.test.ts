import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { streamCompletion } from './stream-completion.ts';
import { type ModelStub, startModelStub } from './testing/model-stub.ts';

let stub: ModelStub;
beforeAll(async () => {
  stub = await startModelStub();
});
afterAll(() => stub.close());

async function readAll(bytes: string, baseUrl = stub.baseUrl): Promise<string> {
  stub.behave((_, { raw }) => raw.setHeader('content-type', 'text/event-stream').end(bytes));
  const pieces: string[] = [];
  for await (const piece of streamCompletion({ baseUrl, name: 'any', apiKey: 'k' }, [{ role: 'user', content: '问' }]))
    pieces.push(piece);
  return pieces.join('');
}

const piece = (content: string | null) => `data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`;

describe('a completion that streams', () => {
  it.each([
    ['pieces in their order', `${piece('最高')}${piece('10万元')}data: [DONE]\n\n`],
    ['lines that end as on Windows', `${piece('最高')}${piece('10万元')}`.replaceAll('\n', '\r\n')],
    ['a sign of life between', `: PROCESSING\n\n${piece('最高')}: PROCESSING\n\n${piece('10万元')}`],
    ['a piece without words, and the usage at the end', `${piece(null)}${piece('最高10万元')}data: {"choices":[]}\n\n`],
    ['what comes after its end', `${piece('最高10万元')}data: [DONE]\n\n${piece('并不')}`],
  ])('is read with %s', async (_, bytes) => {
    expect(await readAll(bytes)).toBe('最高10万元');
  });

  it('is asked for at an address that ends with a slash too', async () => {
    expect(await readAll(piece('最高'), `${stub.baseUrl}/`)).toBe('最高');
    expect(stub.seen()).toEqual([{ role: 'user', content: '问' }]);
  });

  it.each([
    ['fails on the way', `${piece('最高')}data: {"error":{"message":"overloaded"}}\n\n`, 'overloaded'],
    ['sends what is no JSON', 'data: {"choi\n\n', 'JSON'],
  ])('that %s throws', async (_, bytes, message) => {
    await expect(readAll(bytes)).rejects.toThrow(message);
  });

  it('that is refused tells where and what to check', async () => {
    stub.behave((_, reply) => reply.fail(401));
    const { baseUrl } = stub;
    const refused = streamCompletion({ baseUrl, name: 'any', apiKey: '' }, []).next();
    await expect(refused).rejects.toThrow(`${baseUrl}/chat/completions: status 401. Check MODEL_BASE_URL`);
  });
});
