import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDeskAddress, parseDeskAddress } from './desk-address.ts';

describe('the address of the desk', () => {
  it('says what is shown and nothing else', () => {
    expect(formatDeskAddress(parseDeskAddress(''))).toBe('/desk');
    expect(parseDeskAddress('?q=专精特新&status=current&open=tzf-2024-14/3.1')).toMatchObject({
      view: 'read',
      q: '专精特新',
      status: 'current',
      open: 'tzf-2024-14/3.1',
    });
    expect(parseDeskAddress('?view=nowhere').view).toBe('read');
  });

  it('comes back the same', () => {
    const word = fc.string().map((text) => text.trim());
    const address = fc.record({
      view: fc.constantFrom('read', 'compare', 'verify', 'deadline'),
      ...{
        q: word,
        status: word,
        level: word,
        issuer: word,
        kind: word,
        year: word,
        within: word,
        as_of: word,
        open: word,
        against: word,
        case: word,
      },
    });
    fc.assert(
      fc.property(address, (each) => {
        expect(parseDeskAddress(new URL(formatDeskAddress(each), 'http://x').search)).toEqual(each);
      }),
    );
  });
});
