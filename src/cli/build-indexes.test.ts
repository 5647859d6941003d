import { expect, it } from 'vitest';
import { indexesAreFresh } from './build-indexes.ts';

it('indexes/ can be made from corpus/ as it is now', () => {
  expect(indexesAreFresh()).toBe(true);
});
