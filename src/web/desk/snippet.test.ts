import { describe, expect, it } from 'vitest';
import { snippetOf, splitByRanges } from './snippet.ts';

describe('marked text', () => {
  it('loses no character', () => {
    const runs = splitByRanges('最高支持300万元。', [
      [0, 2],
      [4, 9],
    ]);
    expect(runs.map(({ text }) => text).join('')).toBe('最高支持300万元。');
    expect(runs.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(['最高', '300万元']);
  });

  it('shows a long clause around its first mark', () => {
    const text = `${'前'.repeat(200)}最高300万元${'后'.repeat(200)}`;
    const runs = snippetOf(text, [[200, 207]]);
    expect(runs[0]).toEqual({ text: '…', isMarked: false });
    expect(runs.find(({ isMarked }) => isMarked)?.text).toBe('最高300万元');
    expect(runs.at(-1)?.text).toBe('…');
  });
});
