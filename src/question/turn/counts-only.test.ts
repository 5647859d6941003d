import { describe, expect, it } from 'vitest';
import { countsOnly } from './counts-only.ts';

describe('words that only count', () => {
  it.each(['一条', '两家', '50万', '8', '300平方米', '十'])('%s', (word) => expect(countsOnly(word)).toBe(true));
  it.each(['pm2.5', '5g', '一件事', '三项名单', '条件', '一体化'])('%s names something', (word) =>
    expect(countsOnly(word)).toBe(false),
  );
});
