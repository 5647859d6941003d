import { readLabel } from '../policy/clause-label.ts';
import type { ClauseDraft } from './clause-draft.ts';
import { type CleanLine, cleanLines } from './clean-lines.ts';
import { draft } from './draft.ts';
import { tableMessages } from './messages.ts';
import { joinParagraphs, type Paragraph } from './paragraph.ts';
import type { ParsedSection, Section } from './section.ts';
import { draftTableSection, draftTableTitle, type TableHeading } from './table-heading.ts';
import { cellOf, pathIn } from './table-row.ts';
import { splitUnitNames } from './table-unit.ts';

interface Block {
  readonly kind: 'title' | 'section' | 'task';
  /** The printed paragraphs, each as its lines: the text, then the fields. */
  readonly paragraphs: Paragraph[][];
}

const FIELD = /^(牵头领导|责任单位|主责单位|协办单位|完成期限|完成时限)[：:]/u;
const LAST_FIELD = /^完成[期时]限/u;

/** Reads tasks that are numbered straight through, each with lines for its leaders, units and deadline. */
export function parseTaskList(section: Section): ParsedSection {
  const { lines, noise } = cleanLines(section);
  const clauses: ClauseDraft[] = [];
  let title: TableHeading | null = null;
  let above: TableHeading | null = null;
  let [sections, tasks] = [0, 0];
  for (const { kind, paragraphs } of splitBlocks(lines)) {
    const printed = paragraphs.map(cellOf);
    const [first] = printed;
    if (kind === 'title') {
      title = draftTableTitle(section.part, paragraphs.flat());
      if (title) clauses.push(title.draft);
    } else if (kind === 'section' && first) {
      sections += 1;
      above = draftTableSection(section.part, title, sections, first.text.split('、')[0] ?? '', first);
      clauses.push(above.draft);
    } else {
      tasks += 1;
      clauses.push(draftTask(section, tasks, printed, above ?? title));
    }
  }
  return { clauses, noise };
}

/**
 * A task opens with the expected number, and only after the deadline of the one before: lines of its text may begin
 * with numbers too (1.5 万人). Sections and tasks may run over several lines.
 */
function splitBlocks(lines: readonly CleanLine[]): readonly Block[] {
  const blocks: Block[] = [];
  let [sections, tasks] = [0, 0];
  for (const { content } of lines) {
    const last = blocks.at(-1);
    const kind = isDone(last) ? kindOf(content.text, sections + 1, tasks + 1) : null;
    if (kind) {
      if (kind === 'section') sections += 1;
      else tasks += 1;
      blocks.push({ kind, paragraphs: [[content]] });
    } else if (!last) blocks.push({ kind: 'title', paragraphs: [[content]] });
    else if (last.kind === 'task' && FIELD.test(content.text)) last.paragraphs.push([content]);
    else last.paragraphs.at(-1)?.push(content);
  }
  return blocks;
}

/** Titles may be followed by anything; a task is done when its deadline is printed. */
function isDone(block: Block | undefined): boolean {
  return block?.kind !== 'task' || LAST_FIELD.test(block.paragraphs.at(-1)?.[0]?.text ?? '');
}

function kindOf(text: string, section: number, task: number): 'section' | 'task' | null {
  const label = readLabel(text);
  if (label?.form === 'han' && label.number === section) return 'section';
  return (label?.form === 'digit' || label?.form === 'paren-han') && label.number === task ? 'task' : null;
}

/** `第86项` for `86.`; `（十五）` is its own label. */
function draftTask(
  { part }: Section,
  number: number,
  printed: readonly Paragraph[],
  above: TableHeading | null,
): ClauseDraft {
  const [text, ...fields] = printed;
  const numeral = /^（.+?）/u.exec(text?.text ?? '')?.[0];
  const columns = fields.map((field) => field.text.split(/[：:](.*)/su));
  return draft({
    path: pathIn(part, String(number)),
    label: numeral ? `${part.label ?? ''}${numeral}` : tableMessages.row(part.label ?? '', String(number)),
    kind: 'item',
    headings: above?.headings ?? [],
    parent: above?.draft.kind === 'heading' ? above.draft.path : null,
    own: joinParagraphs(printed, '\n'),
    departments: columns.flatMap(([name = '', list = '']) => (name.endsWith('单位') ? splitUnitNames(list) : [])),
    columns: Object.fromEntries(columns.map(([name = '', value = '']) => [name, value])),
  });
}
