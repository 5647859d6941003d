import { describe, expect, it } from 'vitest';
import { calendarDate } from '../policy/calendar-date.ts';
import { openRealLibrary } from '../retrieval/testing/real-library.ts';
import { readQuestion } from './read-question.ts';

const library = openRealLibrary();
const read = (query: string) => readQuestion(query, calendarDate('2026-11-20'), library);
const understood = (query: string) => read(query).interpreted;

describe('what is understood of a question', () => {
  it('brings traditional characters, dialect and full width to one form', () => {
    expect(understood('剛剛入咗「小升規」，有冇錢攞？').text.spoken).toBe('刚刚入了「小升规」,有没有钱拿?');
    expect(understood('ＩＰＯ怎麼辦').text.spoken).toBe('ipo怎么办');
  });

  it('finds quoted phrases', () => {
    expect(understood('“百姓体”词库是哪里说的').phrases).toEqual(['百姓体']);
  });

  it('reads days, months and years, as seen from the day of the question', () => {
    expect(understood('2025年2月10日适用哪个').dates).toEqual([
      { words: '2025年2月10日', from: '2025-02-10', until: '2025-02-10' },
    ]);
    expect(understood('2024年2月').dates[0]).toMatchObject({ from: '2024-02-01', until: '2024-02-29' });
    expect(understood('去年评上的').dates[0]).toMatchObject({ from: '2025-01-01', until: '2025-12-31' });
    expect(understood('2023年2月30日').dates).toEqual([]);
  });

  it('knows where a place lies', () => {
    const where = (query: string) => understood(query).places.map((place) => place.where);
    expect(where('厂子在马驹桥')).toEqual(['home']);
    expect(where('海淀的公司')).toEqual(['beside']);
    expect(where('深圳的人才房')).toEqual(['elsewhere']);
    expect(where('绍兴市柯桥区的纺织企业')).toEqual(['elsewhere', 'elsewhere']);
    expect(where('沭阳县开网店')).toEqual(['elsewhere']);
    expect(where('老城区和县里的安宁疗护')).toEqual([]);
  });

  it('asks of a place elsewhere what it gives, and of no place where it is only told as the seat', () => {
    const asked = (query: string) => understood(query).elsewhere.map(({ name, isAskedOf }) => [name, isAskedOf]);
    expect(asked('北京市海淀区高企给多少')).toEqual([['海淀区', true]]);
    expect(asked('昆明花卉出口补贴')).toEqual([['昆明', true]]);
    expect(asked('我们是海淀的企业，能拿什么补贴')).toEqual([['海淀', false]]);
    expect(asked('我们是海淀的公司有什么补贴')).toEqual([['海淀', false]]);
  });

  it('reads money in fen, in digits and in words', () => {
    expect(understood('被罚了30万').amounts).toMatchObject([{ words: '30万', fen: 30_000_000 }]);
  });

  it('names departments officially', () => {
    expect(understood('区住建委管不管').departments).toEqual(['区住房城乡建设委']);
  });

  it('puts typing errors right in terms of three characters and more', () => {
    expect(understood('容集率太低').corrections).toEqual([{ from: '容集率', to: '容积率' }]);
    expect(understood('容积率太低').corrections).toEqual([]);
  });

  // Everyday words are in no policy text, and are no misspelled terms for that.
  it('leaves everyday words alone', () => {
    for (const words of [
      '证还没下来，能办下来吗',
      '有没有官方的地方帮忙',
      '最多能补多少',
      '评上市里的称号',
      '村里宅基地',
    ])
      expect(understood(words).corrections).toEqual([]);
  });

  it('reads pinyin, spelled out or by initials', () => {
    expect(understood('fuhuaqi 房租').corrections).toEqual([{ from: 'fuhuaqi', to: '孵化器' }]);
    expect(understood('gxjs 企业').corrections).toContainEqual({ from: 'gxjs', to: '高新技术' });
  });

  it('adds the words of the texts to those of the question', () => {
    expect(understood('高企').synonyms).toEqual([{ from: '高企', to: '高新技术企业', kind: 'abbreviation' }]);
  });

  it('never throws', () => {
    for (const query of ['', ' ', '？？？', '〔〕', '第', '(', '\u0000', '😀', 'x'.repeat(2000), '号'.repeat(300)])
      expect(() => read(query)).not.toThrow();
  });
});
