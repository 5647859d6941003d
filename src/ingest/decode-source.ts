/** A file that was read as text, or why it could not be. */
export type DecodedSource =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'binary' };

/** Bytes -> text: UTF-8 (with or without byte order mark), UTF-16 with one, else GB18030. */
export function decodeSource(bytes: Uint8Array): DecodedSource {
  const marked = decodeMarked(bytes);
  if (!marked && isBinary(bytes)) return { kind: 'binary' };
  const decoded = marked ?? decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030');
  if (!decoded) return { kind: 'binary' };
  return decoded.text.trim() === '' ? { kind: 'empty' } : decoded;
}

type Text = Extract<DecodedSource, { kind: 'text' }>;

function decodeMarked(bytes: Uint8Array): Text | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be');
  return null;
}

function decode(bytes: Uint8Array, encoding: Text['encoding']): Text | null {
  try {
    return { kind: 'text', encoding, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Text holds no NUL byte and no other control character but tab, line feeds and escape. */
function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 65_536).some((byte) => byte < 9 || (byte > 13 && byte < 27));
}
