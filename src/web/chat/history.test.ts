import { describe, expect, it } from 'vitest';
import { supportAnswer } from '../testing/canned-answers.ts';
import { forget, loadHistory, type Remembered, remember, saveHistory } from './history.ts';
import { applyEvent, makeTurn } from './turn.ts';

const asked = { key: '1', message: '问', facts: {}, given: [], skip: [], asOf: null };
const done = applyEvent(makeTurn(asked), { event: 'answer-end', data: supportAnswer });
const conversation = (key: string): Remembered => ({ key, at: '2026-11-20T00:00:00Z', facts: {}, turns: [done] });

describe('the history of the browser', () => {
  it('has the newest conversation in front, once, and at most thirty', () => {
    const many = Array.from({ length: 40 }, (_, index) => conversation(String(index))).reduce<readonly Remembered[]>(
      remember,
      [],
    );
    expect(many).toHaveLength(30);
    expect(
      remember(many, conversation('20'))
        .map(({ key }) => key)
        .slice(0, 2),
    ).toEqual(['20', '39']);
    expect(forget(many, '39')).toHaveLength(29);
  });

  it('keeps no question that was not answered', () => {
    expect(remember([], { ...conversation('1'), turns: [makeTurn(asked)] })).toEqual([]);
  });

  it('drops the oldest when the browser has no room, and lives without storage', () => {
    const roomFor = (characters: number) => memoryStorage(characters);
    const one = JSON.stringify([conversation('1')]).length;
    const storage = roomFor(one + 10);
    expect(saveHistory([conversation('1'), conversation('2')], () => storage)).toHaveLength(1);
    expect(loadHistory(() => storage)).toHaveLength(1);
    const closed = () => {
      throw new Error('denied');
    };
    expect(loadHistory(closed)).toEqual([]);
    expect(saveHistory([conversation('1')], closed)).toEqual([]);
  });

  it('reads nothing from what somebody else wrote', () => {
    const storage = memoryStorage(1000);
    storage.setItem('tongce.history.2', '{"a":1}');
    expect(loadHistory(() => storage)).toEqual([]);
  });
});

function memoryStorage(room: number): Storage {
  const held = new Map<string, string>();
  return {
    get length() {
      return held.size;
    },
    clear: () => held.clear(),
    key: () => null,
    getItem: (name) => held.get(name) ?? null,
    removeItem: (name) => void held.delete(name),
    setItem: (name, value) => {
      if (value.length > room) throw new Error('full');
      held.set(name, value);
    },
  };
}
