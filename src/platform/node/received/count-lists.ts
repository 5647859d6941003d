import { formatListNumber } from './format-number.ts';
import type { NumberedList, Numbering, NumberLevel } from './word-numbering.ts';

/** The label of the next paragraph of a list: 第二条, （三）; empty for a bullet and for a list that is not defined. */
export type ListCounter = (list: string, level: number) => string;

/** Counts paragraphs in the order in which they are asked for, as Word does. */
export function countLists(numbering: Numbering): ListCounter {
  const counts = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  return (id, level) => {
    const list = numbering.get(id);
    const definition = list?.levels.get(level);
    if (!list || !definition || definition.format === 'bullet') return '';
    const count = counts.get(list.counter) ?? new Map<number, number>();
    counts.set(list.counter, count);
    if (!begun.has(id)) for (const [at, start] of list.starts) count.set(at, start - 1);
    begun.add(id);
    advance(count, list, level, definition);
    return printLabel(count, list, definition);
  };
}

function advance(count: Map<number, number>, list: NumberedList, level: number, definition: NumberLevel): void {
  for (let above = 0; above < level; above += 1)
    if (!count.has(above)) count.set(above, list.levels.get(above)?.start ?? 1);
  const before = count.get(level);
  count.set(level, before === undefined ? definition.start : before + 1);
  for (const [below, { restart }] of list.levels)
    if (below > level && (restart === null || (restart > 0 && level < restart))) count.delete(below);
}

function printLabel(count: ReadonlyMap<number, number>, list: NumberedList, { text, inDigits }: NumberLevel): string {
  return text.replace(/%(\d)/gu, (_, digit: string) => {
    const level = Number(digit) - 1;
    const format = inDigits ? 'decimal' : (list.levels.get(level)?.format ?? 'decimal');
    return formatListNumber(count.get(level) ?? list.levels.get(level)?.start ?? 1, format);
  });
}

/** The label before its text, parted where they would be read as one: 第三条　支持, 1. 2024年. */
export function withListLabel(label: string, text: string): string {
  const shown = label.trim();
  if (shown === '' || text === '') return shown + text;
  if (/[章节条编款]$/u.test(shown)) return `${shown}　${text}`;
  return /[\dA-Za-z]$/u.test(shown) || /^\d/u.test(text) ? `${shown} ${text}` : shown + text;
}
