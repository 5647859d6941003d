import { buildTree } from './build-tree.ts';
import type { Layout } from './catalog.ts';
import type { ClauseDraft } from './clause-draft.ts';
import { type CleanLine, cleanLines } from './clean-lines.ts';
import { draft } from './draft.ts';
import { draftTree } from './draft-tree.ts';
import { joinWrappedLines } from './join-wrapped-lines.ts';
import { labelMessages } from './messages.ts';
import { normaliseSpaces, normaliseTitle } from './normalise-spaces.ts';
import { joinParagraphs, type Paragraph } from './paragraph.ts';
import { printedParagraphs } from './printed-paragraphs.ts';
import type { ParsedSection, Section } from './section.ts';
import { type FrontAndText, splitFront } from './split-front.ts';

/** Running text with labels: title, preamble, chapters, articles, items, closing paragraphs. */
export function parseProse(section: Section): ParsedSection {
  const { part, layout } = section;
  const { lines, noise } = cleanLines(section);
  const front = splitFront(part.path ? withoutAnnexMark(lines, part.label) : lines, layout);
  const head = part.path ? annexHead(section, lines, front) : frontClauses(front, layout);
  const headings = part.path ? [[...new Set([part.label, part.title])].filter(Boolean).join(' ')] : [];
  const tree = buildTree(printedParagraphs(front.text, layout));
  const clauses = [
    ...head,
    ...draftTree(tree, part, { headings, parent: part.path ?? null }),
    ...tailClauses(front, part.path),
  ];
  return { clauses, noise };
}

/** The line that says 附件1; the title of the annex follows it. */
function withoutAnnexMark(lines: readonly CleanLine[], label: string | undefined): readonly CleanLine[] {
  const first = lines[0]?.content.text.replace(/\s/gu, '');
  return first !== undefined && (first === label || /^附件?\d*$/u.test(first)) ? lines.slice(1) : lines;
}

/** An annex begins with one clause that holds its mark and title; what is in it hangs below. */
function annexHead({ part }: Section, lines: readonly CleanLine[], front: FrontAndText): readonly ClauseDraft[] {
  const used = lines.length - front.text.length - front.annexes.length - front.signature.length;
  const mark = lines.length - withoutAnnexMark(lines, part.label).length;
  const own = joinParagraphs([joinTitle(lines.slice(0, mark)), joinTitle(lines.slice(mark, used))], '\n');
  const { path = '', label = path } = part;
  return own.text === '' ? [] : [draft({ path, label, kind: 'heading', heading: part.title ?? null, own })];
}

function frontClauses({ title, addressee, note }: FrontAndText, layout: Layout): readonly ClauseDraft[] {
  const number = addressee.some(({ content }) => content.text.includes('〔'));
  const label = number ? labelMessages.notice : labelMessages.addressee;
  return [
    frontClause('title', labelMessages.title, joinTitle(title)),
    frontClause('note', labelMessages.note, joinLines(note)),
    frontClause('notice', label, joinLines(layout === 'wrapped' ? joinWrappedLines(addressee) : addressee)),
  ].filter(({ own }) => own.text !== '');
}

function tailClauses({ annexes, signature }: FrontAndText, path: string | undefined): readonly ClauseDraft[] {
  const prefix = path ? `${path}/` : '';
  return [
    frontClause(`${prefix}annexes`, labelMessages.annexes, joinLines(annexes)),
    frontClause(`${prefix}signature`, labelMessages.signature, joinLines(signature)),
  ].filter(({ own }) => own.text !== '');
}

function frontClause(path: string, label: string, own: Paragraph): ClauseDraft {
  return draft({ path, label, kind: 'front', own });
}

function joinTitle(lines: readonly CleanLine[]): Paragraph {
  return joinParagraphs(lines.map(({ content }) => normaliseTitle(content)));
}

function joinLines(lines: readonly Pick<CleanLine, 'content'>[]): Paragraph {
  return joinParagraphs(
    lines.map(({ content }) => normaliseSpaces(content)),
    '\n',
  );
}
