import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../policy/calendar-date.ts';
import { writeCsv } from './csv.ts';
import { drawFigures } from './draw-figures.ts';

describe('a table as a file', () => {
  it('keeps commas, quotes and lines within their cell, and lets no formula run', async () => {
    const rows = [
      { question: '=HYPERLINK("http://x","点")', count: -1, note: '一行\n两行' },
      { question: '＝1＋1', count: 1, note: '' },
    ];
    const written = writeCsv('x.csv', ['question', 'count', 'note'], rows);
    if (written.kind !== 'response') throw new Error('a file is a response');
    const bytes = new Uint8Array(await written.response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe(
      '问题,count,note\r\n"\'=HYPERLINK(""http://x"",""点"")",-1,"一行\n两行"\r\n\'＝1＋1,1,\r\n',
    );
  });
});

describe('the chart of questions', () => {
  const day = { day: '2026-11-20', answered: 3, partial: 0, notHeld: 1, other: 0, helpful: 0, unhelpful: 0 };

  it('draws the last days up to today, with the greatest count beside', () => {
    const svg = drawFigures([day], calendarDate('2026-11-20'), 7);
    expect(svg).toContain('>4</text>');
    expect(svg).toContain('>11-14</text>');
    expect(svg).toContain('>11-20</text>');
    expect(svg.match(/<rect /gu)).toHaveLength(1 + 4 + 4);
  });

  it('draws nothing where nothing was asked', () => {
    expect(drawFigures([], calendarDate('2026-11-20'), 30).match(/<rect /gu)).toHaveLength(1 + 4);
  });
});
