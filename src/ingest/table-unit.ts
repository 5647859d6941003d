import { normaliseTitle } from './normalise-spaces.ts';
import { joinParagraphs, type Paragraph } from './paragraph.ts';
import type { Piece } from './table-piece.ts';

/** A unit as printed in a cell, its wrapped lines joined; `gap` stands before its first line. */
export interface Unit {
  readonly name: Paragraph;
  readonly gap: Piece['gap'];
}

/** Last characters with which the name of a body, a place or a company may end at the end of a line. */
const NAME_END = /[局委办镇乡道府团司队心处部位班所会务门店湾院园]$/u;
/** 市公安局公安交通管理局 | …交通支队: a name that goes on though it looks whole. */
const GOES_ON = /公安交通管理局$/u;
/** …科技园区某某园 | 管委会: what is no name by itself. */
const CONTINUES = /^(?:[（等]|管委会$)/u;

/** Units of the lines of a cell: a line whose name is not whole goes on in the next. */
export function joinUnits(pieces: readonly Piece[]): readonly Unit[] {
  const units: Unit[] = [];
  for (const { content, gap } of pieces) {
    const last = units.at(-1);
    const wrapped = last !== undefined && gap !== 'space' && goesOn(last.name.text, content.text);
    if (wrapped) units[units.length - 1] = { ...last, name: joinParagraphs([last.name, content]) };
    else units.push({ name: content, gap });
  }
  return units;
}

function goesOn(name: string, next: string): boolean {
  if (isDash(name) || isDash(next)) return false;
  return !NAME_END.test(name) || GOES_ON.test(name) || CONTINUES.test(next);
}

/** —— or --: the table says that there is none. */
export function isDash(text: string): boolean {
  return /^[—-]+$/u.test(text);
}

/** The units in one line, 、 between those that the source printed on lines of their own. */
export function listUnits(units: readonly Unit[]): Paragraph {
  return joinParagraphs(
    units.map(({ name }) => normaliseTitle(name)),
    '、',
  );
}

/** The single units of a printed list: `区委宣传部、区“两区”办` are two; a dash is none. */
export function splitUnitNames(list: string): readonly string[] {
  return list.split(/[、；，]\s*/u).filter((name) => name !== '' && !isDash(name));
}

/**
 * The units of the two unit columns, told apart by the layout, or null where it leaves that open. It tells them apart
 * when the last is a dash, when the second column begins on the same line as the first, when the first unit shares the
 * line of the leader (a cell of one line, set in the middle of a taller row), or when one line follows another at once.
 */
export function splitUnitColumns(units: readonly Unit[]): readonly [readonly Unit[], readonly Unit[]] | null {
  const at = columnBreak(units);
  return at === null ? null : [units.slice(0, at), units.slice(at)];
}

function columnBreak(units: readonly Unit[]): number | null {
  if (units.length < 2) return null;
  if (isDash(units.at(-1)?.name.text ?? '')) return units.length - 1;
  const sameLine = units.findIndex(({ gap }, index) => index > 0 && gap === 'space');
  if (sameLine > 0) return sameLine;
  if (units[0]?.gap === 'space') return 1;
  const adjacent = units.flatMap(({ gap }, index) => (index > 0 && gap === 'adjacent' ? [index] : []));
  return adjacent.length === 1 ? (adjacent[0] ?? null) : null;
}
