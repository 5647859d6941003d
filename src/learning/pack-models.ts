import type { TextModel } from './text-model.ts';

/** Text models by name, as the service loads them. */
export type TextModels = Readonly<Record<string, TextModel>>;

interface Header {
  readonly [name: string]: Omit<TextModel, 'keys' | 'weights' | 'scales' | 'biases' | 'dense'> & {
    readonly at: number;
    readonly dense: number;
    readonly keys: number;
  };
}

const ALIGNMENT = 8;
const FLOAT = 4;

/** Length of the header, the header as JSON, then for each model its keys, scales, biases, dense weights and hashed weights. */
export function packModels(models: TextModels): Uint8Array<ArrayBuffer> {
  let at = 0;
  const header: Record<string, Header[string]> = {};
  for (const [name, { choice, labels, buckets, keys, weights, dense }] of Object.entries(models)) {
    header[name] = { choice, labels, buckets, at, dense: dense.length, keys: keys.length };
    at = align(at + FLOAT * (keys.length + 2 * labels.length + dense.length) + weights.length);
  }
  const json = new TextEncoder().encode(JSON.stringify(header));
  const start = align(FLOAT + json.length);
  const bytes = new Uint8Array(start + at);
  new DataView(bytes.buffer).setUint32(0, json.length, true);
  bytes.set(json, FLOAT);
  for (const [name, model] of Object.entries(models)) write(bytes, start + (header[name]?.at ?? 0), model);
  return bytes;
}

function write(bytes: Uint8Array, start: number, { keys, scales, biases, dense, weights }: TextModel): void {
  let at = start;
  for (const part of [keys, scales, biases, dense, weights]) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
}

/** Views onto the buffer, nothing copied. Throws on other bytes, with what to do. */
export function openModels(buffer: ArrayBuffer): TextModels {
  try {
    return viewModels(buffer);
  } catch (cause) {
    const reason = `models.bin: ${buffer.byteLength} bytes that are no models, or a part of them`;
    throw new Error(`${reason}. Run npm run build:index, or deploy again.`, { cause });
  }
}

function viewModels(buffer: ArrayBuffer): TextModels {
  const length = new DataView(buffer).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, FLOAT, length))) as Header;
  const start = align(FLOAT + length);
  return Object.fromEntries(
    Object.entries(header).map(([name, { at, dense, keys, ...shape }]) => {
      const [width, first] = [shape.labels.length, start + at + FLOAT * keys];
      const floats = (offset: number, count: number) => new Float32Array(buffer, first + FLOAT * offset, count);
      const model: TextModel = {
        ...shape,
        keys: new Uint32Array(buffer, start + at, keys),
        scales: floats(0, width),
        biases: floats(width, width),
        dense: floats(2 * width, dense),
        weights: new Int8Array(buffer, first + FLOAT * (2 * width + dense), (keys || shape.buckets) * width),
      };
      return [name, model];
    }),
  );
}

function align(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}
