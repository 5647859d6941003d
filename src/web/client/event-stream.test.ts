import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEventStream } from './event-stream.ts';

const collect = async (chunks: readonly Uint8Array[]) => {
  const left = [...chunks];
  const bytes = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = left.shift();
      if (next) controller.enqueue(next);
      else controller.close();
    },
  });
  const events = [];
  for await (const event of readEventStream(bytes)) events.push(event);
  return events;
};

const text = ': keep-alive\n\nevent: sentence\ndata: {"text":"最高 300 万元。"}\n\nid: 7\ndata: 一\ndata: 二\n\n';
const expected = [
  { event: 'sentence', data: '{"text":"最高 300 万元。"}' },
  { event: 'message', data: '一\n二' },
];

describe('an event stream', () => {
  it('gives the same events wherever its chunks end, inside characters too', async () => {
    const bytes = new TextEncoder().encode(text);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 8 }), async (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const chunks = places.slice(1).map((end, index) => bytes.slice(places[index], end));
        expect(await collect(chunks)).toEqual(expected);
      }),
    );
  });

  it('reads lines that end as on Windows', async () => {
    expect(await collect([new TextEncoder().encode(text.replaceAll('\n', '\r\n'))])).toEqual(expected);
  });

  it('drops an event that was cut off', async () => {
    expect(await collect([new TextEncoder().encode('event: sentence\ndata: {"te')])).toEqual([]);
  });
});
