/** Flat arrays in one buffer: a header of 32-bit numbers, then each array at a multiple of eight bytes. */
export type Section = Uint8Array | Uint16Array | Uint32Array | Float32Array;

const KINDS = [Uint8Array, Uint16Array, Uint32Array, Float32Array] as const;
/** "TCIX", so that a wrong file is named as such. */
const MAGIC = 0x58494354;
const VERSION = 1;

export function packSections(sections: readonly Section[]): Uint8Array<ArrayBuffer> {
  const header = new Uint32Array(3 + sections.length * 3);
  header.set([MAGIC, VERSION, sections.length]);
  let end = align(header.byteLength);
  sections.forEach((section, number) => {
    header.set([kindOf(section), end, section.length], 3 + number * 3);
    end = align(end + section.byteLength);
  });
  const bytes = new Uint8Array(end);
  bytes.set(new Uint8Array(header.buffer));
  sections.forEach((section, number) => {
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), header[3 + number * 3 + 1]);
  });
  return bytes;
}

/** Views onto the buffer, nothing copied. Throws when the buffer is no index of this version. */
export function openSections(buffer: ArrayBuffer): readonly Section[] {
  if (buffer.byteLength < 12) throw cutShort(buffer);
  const [magic, version, count = 0] = new Uint32Array(buffer, 0, 3);
  if (magic !== MAGIC || version !== VERSION)
    throw new Error(`search index: header ${magic}/${version}, expected ${MAGIC}/${VERSION}. Run npm run build:index.`);
  if (buffer.byteLength < 12 * (count + 1)) throw cutShort(buffer);
  const header = new Uint32Array(buffer, 12, count * 3);
  return Array.from({ length: count }, (_, number) => {
    const [kind = 0, offset = 0, length = 0] = header.subarray(number * 3, number * 3 + 3);
    const Kind = KINDS[kind] ?? Uint8Array;
    if (offset + length * Kind.BYTES_PER_ELEMENT > buffer.byteLength) throw cutShort(buffer);
    return new Kind(buffer, offset, length);
  });
}

function cutShort({ byteLength }: ArrayBuffer): Error {
  return new Error(`search index: cut short after ${byteLength} bytes. Run npm run build:index, or deploy again.`);
}

function kindOf(section: Section): number {
  return KINDS.findIndex((kind) => section instanceof kind);
}

function align(offset: number): number {
  return Math.ceil(offset / 8) * 8;
}
