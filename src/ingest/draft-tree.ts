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

/** Where the clauses of a part hang: titles above them and the clause that contains them. */
interface Place {
  readonly headings: readonly string[];
  readonly parent: string | null;
}

/** The clauses of a tree in text order, parents first. */
export function draftTree(tree: Tree, part: CatalogPart, place: Place): readonly ClauseDraft[] {
  const addresses = addressBranches(tree.branches, part);
  const runInTitles = findRunInTitles(tree.branches);
  const visit = (branch: Branch, above: Place): readonly ClauseDraft[] => {
    const address = addresses.get(branch);
    if (!address) return [];
    const heading = titleOf(branch, runInTitles);
    const headings = heading === null ? above.headings : [...above.headings, headingLine(branch, heading)];
    const below: Place = { headings, parent: address.path };
    return [
      ...draftBranch(branch, address, { ...above, heading }, below),
      ...branch.children.flatMap((child) => visit(child, below)),
    ];
  };
  const prefix = part.path ? `${part.path}/` : '';
  return [
    ...preambleOf(tree.preamble, prefix, place),
    ...tree.branches.flatMap((branch) => visit(branch, place)),
    ...tree.closing.map((own, index) => closingOf(own, index, prefix, place)),
  ];
}

/** 第三条 培育高质量创新主体 · （一）总体要求 */
function headingLine({ own, label }: Branch, heading: string): string {
  const printed = own.text.slice(0, label?.length ?? 0).trimEnd();
  return /^第.*[章节条]$/u.test(printed) ? `${printed} ${heading}` : printed + heading;
}

function draftBranch(
  branch: Branch,
  address: Address,
  place: Place & { readonly heading: string | null },
  below: Place,
): readonly ClauseDraft[] {
  const isLeaf = branch.children.every(({ label }) => label === null);
  const split = isLeaf ? splitInline(branch.own) : null;
  const { path, label } = address;
  const kind = kindOf(branch, address);
  const own = split?.own ?? branch.own;
  const items = (split?.items ?? []).map((item) =>
    draft({ path: `${path}.${item.number}`, label: label + item.label, kind: 'item', ...below, own: item.own }),
  );
  return [draft({ path, label, kind, ...place, own, inline: split ? branch.own : null }), ...items];
}

function kindOf({ label, titleLine, children, own }: Branch, { isSection }: Address): ClauseDraft['kind'] {
  if (label === null) return 'paragraph';
  if (label.form === 'article') return 'article';
  if (label.form === 'part' || label.form === 'chapter' || label.form === 'section') return 'heading';
  const isTitle = titleLine && !/^[^\n]*。/u.test(own.text) && children.some((child) => child.label !== null);
  return isTitle || (isSection && children.some((child) => child.label !== null)) ? 'heading' : 'item';
}

function preambleOf(paragraphs: readonly Paragraph[], prefix: string, place: Place): readonly ClauseDraft[] {
  if (paragraphs.length === 0) return [];
  const own = joinParagraphs(paragraphs, '\n');
  return [draft({ path: `${prefix}preamble`, label: labelMessages.preamble, kind: 'front', ...place, own })];
}

function closingOf(own: Paragraph, index: number, prefix: string, place: Place): ClauseDraft {
  const [path, suffix] =
    index === 0 ? ['closing', ''] : [`closing.p${index + 1}`, labelMessages.paragraph(formatChineseNumber(index + 1))];
  return draft({ path: prefix + path, label: labelMessages.closing + suffix, kind: 'closing', ...place, own });
}
