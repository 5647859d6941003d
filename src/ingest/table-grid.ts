import { formatChineseNumber } from '../policy/chinese-number.ts';
import { readLabel } from '../policy/clause-label.ts';
import type { ClauseDraft } from './clause-draft.ts';
import { draft } from './draft.ts';
import { gridMessages, tableMessages } from './messages.ts';
import { joinParagraphs, type Paragraph } from './paragraph.ts';
import type { ParsedSection, Section } from './section.ts';
import { readGridRows } from './table-grid-rows.ts';
import { columnsOf, draftRow, pathIn, type TableCell } from './table-row.ts';
import { splitUnitNames } from './table-unit.ts';

/** Where rows hang: the clause above them and the titles. */
interface Place {
  readonly parent: string | null;
  readonly headings: readonly string[];
}

/** Reads a table with one row a line, whatever its columns: each row is a clause that names its cells. */
export function parseGrid(section: Section): ParsedSection {
  const { part } = section;
  const { above, rows, noise } = readGridRows(section);
  const names = columnsOf(part);
  const title = draftTitle(section, above);
  const top: Place = { parent: title?.path ?? null, headings: headingsOf(section, above) };
  const clauses: ClauseDraft[] = title ? [title] : [];
  const numbers = numberRows(names, rows);
  let place = top;
  let groups = 0;
  let before: readonly string[] = [];
  rows.forEach((cells, at) => {
    if (cells.length === 1 && cells[0]) {
      groups += 1;
      const group = draftGroup(section, groups, cells[0], top);
      clauses.push(group);
      place = { parent: group.path, headings: [...top.headings, cells[0].text] };
      before = [];
      return;
    }
    const carried = carryDown(names, cells, before);
    before = cells.map(({ text }, column) => text || (carried[names[column] ?? ''] ?? ''));
    clauses.push(draftGridRow(section, numbers[at] ?? { path: String(at + 1), label: '' }, cells, carried, place));
  });
  return { clauses, noise };
}

function draftTitle({ part }: Section, above: readonly Paragraph[]): ClauseDraft | null {
  if (above.length === 0) return null;
  const own = joinParagraphs(above, '\n');
  const { path = '', label = path, title = null } = part;
  return draft({ path, label, kind: 'heading', heading: title, departments: [], own });
}

/** The lines above a table, its unit of money among them, hold for each of its rows. */
function headingsOf({ part: { title = '' } }: Section, above: readonly Paragraph[]): readonly string[] {
  const printed = above.map(({ text }) => text);
  return printed.length > 0 ? printed : [title].filter((text) => text !== '');
}

function draftGroup({ part }: Section, index: number, own: Paragraph, { parent, headings }: Place): ClauseDraft {
  const label = readLabel(own.text);
  const numeral = formatChineseNumber(index);
  return draft({
    path: pathIn(part, `s${index}`),
    label: label
      ? (part.label ?? '') + own.text.slice(0, label.length).trim()
      : tableMessages.section(part.label ?? '', numeral),
    kind: 'heading',
    heading: own.text.slice(label?.length ?? 0),
    headings,
    parent,
    departments: [],
    own,
  });
}

interface RowNumber {
  readonly path: string;
  /** 第3项, 第3行, 第3项第2行. */
  readonly label: string;
}

const NUMBER = /^(?:序号|编号|项次|NO\.?)$/iu;

/** The numbers that a table prints, several rows of one number counted; without them the place of the row. */
function numberRows(names: readonly string[], rows: readonly (readonly Paragraph[])[]): readonly (RowNumber | null)[] {
  const column = names.findIndex((name) => NUMBER.test(name));
  let number = '';
  const printed = rows.map((cells) => {
    if (cells.length > 1) number = /^(\d+)[.．、]?$/u.exec(cells[column]?.text ?? number)?.[1] ?? number;
    return cells.length > 1 ? number : null;
  });
  const times = new Map<string | null, number>();
  for (const one of printed) times.set(one, (times.get(one) ?? 0) + 1);
  const isNumbered = column >= 0 && printed.every((one) => one !== '') && isTogether(printed);
  const seen = new Map<string | null, number>();
  let place = 0;
  return printed.map((one) => {
    if (one === null) return null;
    place += 1;
    if (!isNumbered) return { path: String(place), label: gridMessages.line(place) };
    const nth = (seen.get(one) ?? 0) + 1;
    seen.set(one, nth);
    const isSingle = times.get(one) === 1;
    return {
      path: isSingle ? one : `${one}.${nth}`,
      label: isSingle ? gridMessages.item(one) : gridMessages.itemLine(one, nth),
    };
  });
}

/** Rows of one number follow each other; numbers that begin anew in each group are none of the table. */
function isTogether(numbers: readonly (string | null)[]): boolean {
  const shown = numbers.filter((one) => one !== null);
  const runs = shown.filter((one, at) => one !== shown[at - 1]);
  return new Set(runs).size === runs.length;
}

/** A text leaves a merged cell empty below its first row: on the left of a row the words above it hold. */
function carryDown(
  names: readonly string[],
  cells: readonly Paragraph[],
  before: readonly string[],
): Readonly<Record<string, string>> {
  const first = cells.findIndex(({ text }) => text !== '');
  const empty = names.slice(0, Math.max(0, first));
  return Object.fromEntries(empty.flatMap((name, column) => (before[column] ? [[name, before[column]]] : [])));
}

const NAME = /名称|事项|项目|内容|任务|指标|类别|类型|情形|条件|对象|等级|档次/u;
/** A longer cell is a text, no name. */
const HEADING_LENGTH = 60;

function draftGridRow(
  { part }: Section,
  number: RowNumber,
  cells: readonly Paragraph[],
  carried: Readonly<Record<string, string>>,
  { parent, headings }: Place,
): ClauseDraft {
  const names = columnsOf(part);
  const numbered = names.findIndex((name) => NUMBER.test(name));
  const printed = names.map((column, at): TableCell => ({ column, content: cells[at] ?? { text: '', offsets: [] } }));
  const others = printed.filter((_, at) => at !== numbered);
  const filled = others.filter(({ content }) => content.text !== '');
  const heading = (filled.find(({ column }) => NAME.test(column)) ?? filled[0])?.content.text ?? null;
  const units = others.filter(({ column }) => /(?:牵头|责任|主管|受理)(?:单位|部门)/u.test(column));
  const row = draftRow(part, {
    number: number.path,
    title: printed[numbered] && printed[numbered].content.text !== '' ? [printed[numbered].content] : [],
    heading: heading !== null && heading.length <= HEADING_LENGTH ? heading : null,
    headings: [...headings, ...Object.entries(carried).map(([name, text]) => gridMessages.cell(name, text))],
    parent,
    cells: others,
    merged: carried,
    departments: units.flatMap(({ content }) => splitUnitNames(content.text)),
  });
  return { ...row, label: (part.label ?? '') + number.label };
}
