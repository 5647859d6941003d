import fc from 'fast-check';
import * as opencc from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { normalise, normaliseWithOffsets } from './normalise.ts';

/** Simplified characters in their own right, which stand for others in some traditional texts only. */
const KEPT = '么著乾';

describe('normalise', () => {
  it('brings full width, capitals and traditional characters to one form', () => {
    expect(normalise('剛剛入咗「小升規」名單，ＩＰＯ　５％')).toBe('刚刚入咗「小升规」名单,ipo 5%');
  });

  it('leaves characters alone that are simplified in their own right', () => {
    expect(normalise('怎么办 著作权')).toBe('怎么办 著作权');
    expect(normalise('怎麼辦 之後 於 夥伴')).toBe('怎么办 之后 于 伙伴');
  });

  it('replaces the radicals that PDF readers leave', () => {
    expect(normalise('⾼新⻔槛')).toBe('高新门槛');
  });

  it('changes single characters as opencc-js does', () => {
    const converters = (['t', 'hk', 'tw'] as const).map((from) => opencc.Converter({ from, to: 'cn' }));
    for (let code = 0x3400; code <= 0x9fff; code++) {
      const char = String.fromCharCode(code);
      const changed = converters.map((convert) => convert(char)).find((form) => form !== char && form.length === 1);
      expect(normalise(char)).toBe(changed && !KEPT.includes(char) ? changed : char);
    }
  });

  it('keeps the way back to the original for every character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { text: form, offsets } = normaliseWithOffsets(text);
        expect(form).toBe(normalise(text));
        expect(offsets).toHaveLength(form.length + 1);
        expect([...offsets].sort((a, b) => a - b)).toEqual(offsets);
      }),
    );
  });
});
