import { describe, expect, it } from 'vitest';
import { decodeSource } from './decode-source.ts';

const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decodeSource', () => {
  it('reads UTF-8, and drops a byte order mark', () => {
    expect(decodeSource(utf8('通州区'))).toEqual({ kind: 'text', encoding: 'utf-8', text: '通州区' });
    expect(decodeSource(bytes(0xef, 0xbb, 0xbf, 0x41))).toMatchObject({ text: 'A' });
  });

  it('reads GB18030 where the bytes are no UTF-8', () => {
    const encoded = bytes(0xcd, 0xa8, 0xd6, 0xdd, 0xc7, 0xf8); // 通州区
    expect(decodeSource(encoded)).toEqual({ kind: 'text', encoding: 'gb18030', text: '通州区' });
  });

  it('reads UTF-16 by its mark', () => {
    expect(decodeSource(bytes(0xff, 0xfe, 0x1a, 0x90))).toMatchObject({ encoding: 'utf-16le', text: '通' });
    expect(decodeSource(bytes(0xfe, 0xff, 0x90, 0x1a))).toMatchObject({ encoding: 'utf-16be', text: '通' });
  });

  it.each([
    ['no bytes', bytes()],
    ['blanks alone', utf8(' \n　\n')],
  ])('says that %s are empty', (_name, content) => {
    expect(decodeSource(content)).toEqual({ kind: 'empty' });
  });

  it.each([
    ['a PDF', bytes(0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x0a, 0x00, 0x01)],
    ['a ZIP', bytes(0x50, 0x4b, 0x03, 0x04)],
  ])('says that %s is binary', (_name, content) => {
    expect(decodeSource(content)).toEqual({ kind: 'binary' });
  });
});
