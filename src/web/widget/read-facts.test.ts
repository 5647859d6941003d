import { describe, expect, it } from 'vitest';
import { readFacts } from './read-facts.ts';

describe('facts that a page hands to the widget', () => {
  it('are truth values, numbers and words', () => {
    expect(readFacts('{"in_tongzhou":true,"staff":12,"industry":"医药","list":[1],"none":null}')).toEqual({
      in_tongzhou: true,
      staff: 12,
      industry: '医药',
    });
  });

  it('are none when the attribute is missing or no object', () => {
    for (const text of [null, '', 'yes', '[1]', '{"a":']) expect(readFacts(text)).toEqual({});
  });
});
