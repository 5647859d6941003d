import { formatChineseNumber } from '../policy/chinese-number.ts';
import { formatLabel } from '../policy/clause-label.ts';
import type { Branch } from './build-tree.ts';
import type { CatalogPart } from './catalog.ts';
import { findStraight } from './find-straight.ts';
import { labelMessages } from './messages.ts';

/** Where a branch is cited: `path` and `label` in full, prefixes of its part included. */
export interface Address {
  readonly path: string;
  readonly label: string;
  /** Nothing above it is part of its number: a chapter, or a section over items that are numbered straight through. */
  readonly isSection: boolean;
}

/** The address of every branch of a part; a number that occurs twice in one place gets `-2` in its second path. */
export function addressBranches(branches: readonly Branch[], part: CatalogPart): ReadonlyMap<Branch, Address> {
  const addresses = new Map<Branch, Address>();
  const used = new Map<string, number>();
  const straight = findStraight(branches);
  const visit = (branch: Branch, above: Address | null): void => {
    const address = addressOf(branch, above, straight, part);
    const times = (used.get(address.path) ?? 0) + 1;
    used.set(address.path, times);
    addresses.set(branch, times === 1 ? address : { ...address, path: `${address.path}-${times}` });
    for (const child of branch.children) visit(child, addresses.get(branch) ?? address);
  };
  for (const branch of branches) visit(branch, null);
  return addresses;
}

function addressOf(branch: Branch, above: Address | null, straight: ReadonlySet<Branch>, part: CatalogPart): Address {
  const { label } = branch;
  if (label === null) return addressOfParagraph(branch, above);
  const prefix = part.path ? `${part.path}/` : '';
  const piece = formatLabel(label);
  if (label.form === 'part')
    return { path: `${prefix}y${label.number}`, label: labelMessages.part(titleOf(branch)), isSection: true };
  if (label.form === 'chapter') return { path: `${prefix}c${label.number}`, label: piece, isSection: true };
  const full = `${part.label ?? ''}${piece}`;
  if (label.form === 'article' || straight.has(branch))
    return { path: `${prefix}${label.number}`, label: full, isSection: false };
  if (above && (label.form === 'section' || !isChapter(above.path, prefix)))
    return { path: `${above.path}.${label.number}`, label: above.label + piece, isSection: above.isSection };
  const mark = straight.size > 0 ? 's' : '';
  return { path: `${prefix}${mark}${label.number}`, label: full, isSection: mark === 's' };
}

/** Chapters and their 节 are no part of the numbers below them. */
function isChapter(path: string, prefix: string): boolean {
  return /^c\d/u.test(path.slice(prefix.length));
}

function addressOfParagraph({ paragraph }: Branch, above: Address | null): Address {
  const numeral = formatChineseNumber(paragraph);
  const isArticle = above?.label.endsWith('条') === true;
  const piece = isArticle ? labelMessages.paragraphOfArticle(numeral) : labelMessages.paragraph(numeral);
  return { path: `${above?.path}.p${paragraph}`, label: `${above?.label ?? ''}${piece}`, isSection: false };
}

function titleOf({ own }: Branch): string {
  return own.text.split('\n')[0] ?? '';
}
