import { describe, expect, it } from 'vitest';
import { percentOf } from './percent-of.ts';

describe('a share in percent', () => {
  it('has one decimal', () => {
    expect(percentOf(0.9801587)).toBe('98.0');
    expect(percentOf(0.7343)).toBe('73.4');
  });

  it('is whole only when it is all or nothing', () => {
    expect([percentOf(1), percentOf(0)]).toEqual(['100', '0']);
    expect([percentOf(0.9999), percentOf(0.0001)]).toEqual(['99.9', '0.1']);
  });
});
