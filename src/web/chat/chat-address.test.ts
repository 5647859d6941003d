import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, readAddress } from './chat-address.ts';

const EMPTY = { question: '', asOf: '', conversation: '' };

describe('the address of the chat page', () => {
  it('keeps what is asked from the server, and reads it back', () => {
    const written = fc.record({ question: trimmed(), asOf: trimmed(), conversation: fc.string() });
    fc.assert(
      fc.property(written, (address) => {
        const url = new URL(addressOf(address), 'https://policy.example');
        expect(url.search).toBe('');
        expect(readAddress(url)).toEqual(address);
      }),
    );
  });

  it('is the bare page where there is nothing to say', () => {
    expect(addressOf(EMPTY)).toBe('/');
    expect(readAddress({ search: '', hash: '' })).toEqual(EMPTY);
  });

  it('takes the question of an older link', () => {
    expect(readAddress({ search: '?q=落户&as_of=2025-01-01', hash: '' })).toEqual({
      ...EMPTY,
      question: '落户',
      asOf: '2025-01-01',
    });
  });
});

function trimmed() {
  return fc.string().map((words) => words.trim());
}
