import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, formatRgb, type Rgb, readRgb, tonesOf } from './accent-tones.ts';

const channel = fc.integer({ min: 0, max: 255 });
const colours = fc.tuple(channel, channel, channel);
const AA = 4.5;

describe('the tones of an accent', () => {
  it('can be read on paper, on a wash and with words on them, whatever colour was given', () => {
    fc.assert(
      fc.property(colours, fc.constantFrom('light', 'dark'), (colour, theme) => {
        const { accent, strong, wash, onAccent } = tonesOf(colour, theme);
        const paper: Rgb = theme === 'light' ? [255, 255, 255] : [26, 32, 39];
        for (const tone of [accent, strong])
          for (const behind of [paper, wash, onAccent]) expect(contrast(tone, behind)).toBeGreaterThanOrEqual(AA);
        expect(contrast(accent, paper)).toBeGreaterThanOrEqual(AA);
        expect(contrast(accent, onAccent)).toBeGreaterThanOrEqual(AA);
      }),
    );
  });

  it('leave a colour alone that can be read already', () => {
    expect(tonesOf([10, 90, 60], 'light').accent).toEqual([10, 90, 60]);
    expect(tonesOf([255, 220, 0], 'light').accent).not.toEqual([255, 220, 0]);
  });

  it('are read from what a browser computes, and written so', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        expect(readRgb(formatRgb(colour))).toEqual(colour);
      }),
    );
    expect(readRgb('transparent')).toBeNull();
  });
});
