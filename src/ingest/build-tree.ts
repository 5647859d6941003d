import type { Label, LabelForm } from '../policy/clause-label.ts';
import { joinParagraphs, type Paragraph } from './paragraph.ts';
import { isTitleLine, type PrintedParagraph } from './printed-paragraph.ts';

/** A labelled piece of a document, or an unlabelled paragraph after the first one of a piece. */
export interface Branch {
  /** Null for an unlabelled paragraph. */
  readonly label: Label | null;
  /** 1 for the first paragraph of a piece, which is its own; unlabelled branches count from 2. */
  readonly paragraph: number;
  /** The label line is a title that stands alone. */
  readonly titleLine: boolean;
  own: Paragraph;
  readonly children: Branch[];
}

export interface Tree {
  /** Unlabelled paragraphs before the first label. */
  readonly preamble: readonly Paragraph[];
  readonly branches: readonly Branch[];
  /** Unlabelled paragraphs after the last piece that belong to the whole (本措施自发布之日起施行). */
  readonly closing: readonly Paragraph[];
}

const RANK: Readonly<Record<LabelForm, number>> = {
  part: 0,
  chapter: 1,
  section: 2,
  han: 3,
  article: 4,
  'paren-han': 5,
  digit: 6,
  'paren-digit': 7,
};
/** 本措施自发布之日起施行 · 以上政策措施适用的服务业范围 */
const CLOSING = /^(?:本[\u4e00-\u9fff]{2,6}|以上政策措施).*(?:施行|执行|实施|解释|有效期|试行|适用)/u;
const ENDS_DOCUMENT = /施行|有效期|解释|试行/u;

/** Nests the paragraphs of a part by their labels. */
export function buildTree(paragraphs: readonly PrintedParagraph[]): Tree {
  const preamble: Paragraph[] = [];
  const closing: Paragraph[] = [];
  const branches: Branch[] = [];
  const following = labelsAfter(paragraphs);
  let open: Branch[] = [];
  paragraphs.forEach((paragraph, index) => {
    if (paragraph.label) {
      open = openFor(paragraph.label, open);
      const branch = branchOf(paragraph, paragraphs[index + 1], open);
      (open.at(-1)?.children ?? branches).push(branch);
      open = [...open, branch];
      return;
    }
    const top = open.at(-1);
    const next = following[index] ?? null;
    if (!top) preamble.push(paragraph.content);
    else if (closing.length > 0 || (next === null && closes(paragraph, open))) closing.push(paragraph.content);
    else if (belongsToText(paragraph.content.text, top.own.text)) appendTo(top, paragraph.content);
    else open = addParagraph(paragraph, ownerOf(open, next));
  });
  return { preamble, branches, closing };
}

/** The open branches under which a label opens the next one. */
function openFor(label: Label, open: readonly Branch[]): Branch[] {
  const same = open.findLastIndex((branch) => branch.label?.form === label.form);
  const sibling = open[same]?.label;
  if (sibling && label.number > sibling.number) return open.slice(0, same);
  const kept = open.findLastIndex((branch) => RANK[branch.label?.form ?? 'article'] < RANK[label.form]);
  return open.slice(0, kept + 1);
}

function branchOf(
  { content, label }: PrintedParagraph,
  next: PrintedParagraph | undefined,
  open: readonly Branch[],
): Branch {
  const text = content.text.slice(label?.length ?? 0);
  const inArticle = label?.form === 'article' || open.some((branch) => branch.label?.form === 'article');
  const isHeaded = !inArticle && next?.label === null && text.length <= 20;
  const titleLine = isTitleLine(text) || (isHeaded && /^[^。；：]+。$/u.test(text));
  return { label, paragraph: 1, titleLine, own: content, children: [] };
}

/** For each paragraph the next label after it. */
function labelsAfter(paragraphs: readonly PrintedParagraph[]): readonly (Label | null)[] {
  const labels: (Label | null)[] = [];
  let next: Label | null = null;
  for (let index = paragraphs.length - 1; index >= 0; index -= 1) {
    labels[index] = next;
    next = paragraphs[index]?.label ?? next;
  }
  return labels;
}

/** The last paragraphs speak of the whole document, unless they stand under its final article or section already. */
function closes({ content }: PrintedParagraph, open: readonly Branch[]): boolean {
  return (
    CLOSING.test(content.text) &&
    !open.some(({ titleLine, own }) => titleLine && isFinal(own.text)) &&
    !isFinal(open.at(-1)?.own.text ?? '')
  );
}

function isFinal(text: string): boolean {
  return ENDS_DOCUMENT.test(text) || /附\s*则/u.test(text);
}

/** Responsible units, the rest of a quotation, and the tail of a bracket are no paragraphs of their own. */
function belongsToText(text: string, before: string): boolean {
  const goesOn = text.startsWith('“') || surplus(text, /“/gu, /”/gu) < 0;
  return (
    /^[（(]?责任单位[：:]/u.test(text) ||
    (goesOn && surplus(before, /“/gu, /”/gu) > 0) ||
    surplus(text, /[（(]/gu, /[）)]/gu) < 0
  );
}

function surplus(text: string, opening: RegExp, closing: RegExp): number {
  return (text.match(opening)?.length ?? 0) - (text.match(closing)?.length ?? 0);
}

function appendTo(branch: Branch, content: Paragraph): void {
  const separator = /^[（(]责任单位/u.test(content.text) ? '' : '\n';
  branch.own = joinParagraphs([branch.own, content], separator);
}

/** The open branches down to the one whose paragraph an unlabelled one is. */
function ownerOf(open: readonly Branch[], next: Label | null): readonly Branch[] {
  const top = open.at(-1);
  const form = top?.label?.form;
  if (!top || top.titleLine || form === 'article') return open;
  const article = open.findLastIndex((branch) => branch.label?.form === 'article');
  if (top.label === null && article === -1) return ownerOf(open.slice(0, -1), next);
  if (next && form === next.form && next.number === (top.label?.number ?? 0) + 1) return open;
  if (next && form && RANK[next.form] > RANK[form]) return open;
  if (article >= 0) return open.slice(0, article + 1);
  return open.length > 1 ? open.slice(0, -1) : open;
}

/** Makes the paragraph the first one under a title, or the next one; labels after it may hang on it in an article. */
function addParagraph({ content }: PrintedParagraph, open: readonly Branch[]): Branch[] {
  const owner = open.at(-1);
  if (!owner) return [...open];
  if (isFirstUnderTitle(owner)) {
    owner.own = joinParagraphs([owner.own, content], '\n');
    return [...open];
  }
  const paragraph = owner.children.filter(({ label }) => label === null).length + 2;
  const branch: Branch = { label: null, paragraph, titleLine: false, own: content, children: [] };
  owner.children.push(branch);
  return owner.label?.form === 'article' ? [...open, branch] : [...open];
}

function isFirstUnderTitle({ titleLine, own, children }: Branch): boolean {
  return titleLine && children.length === 0 && !own.text.includes('\n');
}
