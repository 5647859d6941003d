import type { Clause } from '../../policy/clause.ts';
import type { Finding } from '../evidence/evidence.ts';
import { ROWS } from '../messages.ts';
import { type Statement, state } from '../statement.ts';
import type { Understanding } from '../understand.ts';
import { placeOf } from './phrase-outcome.ts';

/** A row of a register or of a plan: what it is about, and its columns. */
type Row = Clause & { readonly columns: Readonly<Record<string, string>> };

/** Names of columns that answer an attribute. */
const OF_OFFICE = /单位|部门|领导/u;
const OF_TIME = /[时期]限|时间/u;
const OF_PLACE = /属地|地点|地址|位置/u;
/** A row begins with its number in the table. */
const NUMBER = /^\s*(?:第?\d{1,3}[.．、项]?|[（(][一二三四五六七八九十\d]+[）)])[\s　]*/u;
/** Names of columns that count the rows. */
const ORDINAL = /序号|编号/u;
/** Texts that are lists of things. */
const REGISTER = /名录|名单|清单|目录/u;
const EMPTY = /^[-—–/\s]*$/u;
/** Share of the best row's words that tell rows apart from which another is one of those asked for. */
const ALSO_ASKED = 0.4;
/** Rows that people can take in at one reading. */
const MOST_ROWS = 12;

export function isRow(clause: Clause): clause is Row {
  return clause.columns !== null;
}

/** What a row says, in one sentence without its number and without empty columns; what is asked for stands first. */
export function rowWords(row: Row, { asks, form }: Understanding): string {
  const columns = Object.entries(row.columns).filter(([, value]) => !EMPTY.test(value));
  const isAsked = (name: string) =>
    ((asks.has('department') || asks.has('who')) && OF_OFFICE.test(name)) ||
    ((form.isWhen || asks.has('deadline')) && OF_TIME.test(name)) ||
    ((form.isWhere || asks.has('place')) && OF_PLACE.test(name));
  const matter = matterOf(row);
  const told = columns.filter(([name, value]) => !ORDINAL.test(name) && !matter.includes(bare(value) || value));
  const [first, others] = [told.filter(([name]) => isAsked(name)), told.filter(([name]) => !isAsked(name))];
  const say = (some: readonly (readonly [string, string])[]) => some.map(([name, value]) => `${name}：${value}`);
  return first.length > 0
    ? `${say(first).join('；')}（${[matter, ...say(others)].join('；')}）`
    : [matter, ...say(others)].join('；');
}

/** What a row is about: its words before the first column. */
function matterOf({ text, columns }: Row): string {
  const names = Object.keys(columns);
  const lines = text.split('\n').filter((line) => !names.some((name) => line.startsWith(`${name}：`)));
  return bare(lines.join(' '));
}

/** Words of a cell without the number before them and the stop behind. */
function bare(cell: string): string {
  return cell.replace(NUMBER, '').replace(/[。；\s]+$/u, '');
}

/** The rows of one table that are asked for together (都有哪几家), whole: how many, which, and each with its columns; nothing where one row is asked for. */
export function phraseRows(lead: Finding, current: readonly Finding[], question: Understanding): readonly Statement[] {
  const { asks, form } = question;
  const isOfMany = asks.has('list') || asks.has('count') || form.isOfSeveral;
  if (!isOfMany || !isRow(lead.passage.clause) || !REGISTER.test(lead.passage.document.title)) return [];
  const { document, parent } = lead.passage.clause;
  const ofTable = current.filter(
    ({ passage: { clause } }) => isRow(clause) && clause.document === document && clause.parent === parent,
  );
  const best = Math.max(...ofTable.map(({ distinct }) => distinct));
  const rows = ofTable.filter(({ distinct }) => distinct >= best * ALSO_ASKED).slice(0, MOST_ROWS);
  if (rows.length < 2) return [];
  const clauses = rows.map(({ passage: { clause } }) => clause).filter(isRow);
  const place = placeOf({ ...lead.passage, validity: lead.validity }, { label: '' });
  return [
    state(
      'headline',
      `**${ROWS(clauses.length, clauses.map(matterOf))}**${place}`,
      clauses.map(({ id }) => id),
      {
        grounds: [`${clauses.length}项`, place],
      },
    ),
    ...clauses.map((clause) => state('item', `${rowWords(clause, question)}。`, [clause.id])),
  ];
}

/** So much of the question must stand in a row to be the thing that is asked for. */
const IS_THE_THING = 0.6;

/** 是不是区级非遗: what stands in a register is on it. */
export function isListed({ passage: { clause, document, coverage } }: Finding, { form }: Understanding): boolean {
  const isYesOrNo = form.polar === 'is' || form.polar === 'exists' || form.polar === 'meets';
  return isYesOrNo && isRow(clause) && REGISTER.test(document.title) && coverage >= IS_THE_THING;
}
