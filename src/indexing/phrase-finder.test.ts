import { describe, expect, it } from 'vitest';
import { makePhraseFinder } from './phrase-finder.ts';

const texts = (phrases: string[], text: string) =>
  makePhraseFinder(phrases)(text).map(({ start, end }) => text.slice(start, end));

describe('the phrase finder', () => {
  it('takes the longest phrase at each place and goes on after it', () => {
    expect(texts(['贷款', '首次贷款', '款利'], '首次贷款利息')).toEqual(['首次贷款']);
  });

  it('does not cut Latin words or numbers', () => {
    expect(texts(['ic', '14'], 'officer 2014 ic 14号')).toEqual(['ic', '14']);
  });
});
