import { formatChineseNumber } from '../policy/chinese-number.ts';
import { type Address, addressBranches } from './address-branches.ts';
import type { Branch, Tree } from './build-tree.ts';
import type { CatalogPart } from './catalog.ts';
import type { ClauseDraft } from './clause-draft.ts';
import { draft } from './draft.ts';
import { labelMessages } from './messages.ts';
import { joinParagraphs, type Paragraph } from './paragraph.ts';
import { findRunInTitles, titleOf } from './run-in-titles.ts';
import { splitInline } from './split-inline.ts';

/** The clauses of a tree in text order, parents first. */
export function draftTree(
  tree: Tree,
  part: CatalogPart,
  headings: readonly string[],
  parent: string | null,
): readonly ClauseDraft[] {
  const addresses = addressBranches(tree.branches, part);
  const runInTitles = findRunInTitles(tree.branches);
  const visit = (branch: Branch, above: readonly string[], container: string | null): readonly ClauseDraft[] => {
    const address = addresses.get(branch);
    if (!address) return [];
    const title = titleOf(branch, runInTitles);
    const label = branch.label ? branch.own.text.slice(0, branch.label.length).trimEnd() : '';
    const below = title === null ? above : [...above, headingLine(label, title)];
    return [
      ...draftBranch(branch, address, title, above, container),
      ...branch.children.flatMap((child) => visit(child, below, address.path)),
    ];
  };
  const prefix = part.path ? `${part.path}/` : '';
  return [
    ...preambleOf(tree.preamble, prefix, headings, parent),
    ...tree.branches.flatMap((branch) => visit(branch, headings, parent)),
    ...tree.closing.map((own, index) => closingOf(own, index, prefix, headings, parent)),
  ];
}

/** 第三条 培育高质量创新主体 · （一）总体要求 */
function headingLine(label: string, title: string): string {
  return /^第.*[章节条]$/u.test(label) ? `${label} ${title}` : label + title;
}

function draftBranch(
  branch: Branch,
  address: Address,
  heading: string | null,
  headings: readonly string[],
  parent: string | null,
): readonly ClauseDraft[] {
  const isLeaf = branch.children.every(({ label }) => label === null);
  const split = isLeaf ? splitInline(branch.own) : null;
  const { path, label } = address;
  const own = split?.own ?? branch.own;
  const clause = draft({
    path,
    label,
    kind: kindOf(branch, address),
    heading,
    headings,
    parent,
    own,
    inline: split ? branch.own : null,
  });
  const above = heading === null ? headings : [...headings, headingLine(printedLabel(branch), heading)];
  const items = (split?.items ?? []).map((item) =>
    draft({
      path: `${path}.${item.number}`,
      label: label + item.label,
      kind: 'item',
      headings: above,
      parent: path,
      own: item.own,
    }),
  );
  return [clause, ...items];
}

function printedLabel({ own, label }: Branch): string {
  return own.text.slice(0, label?.length ?? 0).trimEnd();
}

function kindOf({ label, titleLine, children, own }: Branch, { isSection }: Address): ClauseDraft['kind'] {
  if (label === null) return 'paragraph';
  if (label.form === 'article') return 'article';
  if (label.form === 'part' || label.form === 'chapter' || label.form === 'section') return 'heading';
  const isTitle = titleLine && !/^[^\n]*。/u.test(own.text) && children.some((child) => child.label !== null);
  return isTitle || (isSection && children.some((child) => child.label !== null)) ? 'heading' : 'item';
}

function preambleOf(
  paragraphs: readonly Paragraph[],
  prefix: string,
  headings: readonly string[],
  parent: string | null,
): readonly ClauseDraft[] {
  if (paragraphs.length === 0) return [];
  const own = joinParagraphs(paragraphs, '\n');
  return [draft({ path: `${prefix}preamble`, label: labelMessages.preamble, kind: 'front', headings, parent, own })];
}

function closingOf(
  own: Paragraph,
  index: number,
  prefix: string,
  headings: readonly string[],
  parent: string | null,
): ClauseDraft {
  const [path, label] =
    index === 0
      ? ['closing', labelMessages.closing]
      : [`closing.p${index + 1}`, labelMessages.closing + labelMessages.paragraph(formatChineseNumber(index + 1))];
  return draft({ path: prefix + path, label, kind: 'closing', headings, parent, own });
}
