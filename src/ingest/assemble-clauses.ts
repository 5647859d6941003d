import type { Clause, SourceRange } from '../policy/clause.ts';
import type { ClauseDraft } from './clause-draft.ts';
import { catalogMessages } from './messages.ts';
import type { Noise } from './noise.ts';
import { rangesOf, startOf } from './paragraph.ts';
import type { SourceText } from './source-text.ts';

interface Parts {
  readonly document: string;
  readonly source: SourceText;
  readonly drafts: readonly ClauseDraft[];
  readonly noise: readonly Noise[];
  readonly departmentsOf: (draft: ClauseDraft) => readonly string[];
}

/** Drafts -> clauses in text order: whole texts, ids, source ranges. Throws when a path occurs twice. */
export function assembleClauses({ document, source, drafts, noise, departmentsOf }: Parts): readonly Clause[] {
  assertUniquePaths(document, drafts);
  const isNoise = new Uint8Array(source.text.length);
  for (const { start, end } of noise) isNoise.fill(1, start, end);
  const ordered = [...drafts].sort((left, right) => startOfPrinted(left) - startOfPrinted(right));
  const children = childrenOf(ordered);
  const wholeText = (draft: ClauseDraft): string => {
    const inline = new Set(draft.inline?.offsets);
    const below = (children.get(draft.path) ?? []).filter((child) => !inline.has(startOf(child.own)));
    return [(draft.inline ?? draft.own).text, ...below.map(wholeText)].join('\n');
  };
  return ordered.map((draft) => ({
    id: `${document}/${draft.path}`,
    document,
    path: draft.path,
    label: draft.label,
    kind: draft.kind,
    heading: draft.heading,
    headings: draft.headings,
    parent: draft.parent,
    text: draft.kind === 'heading' ? draft.own.text : wholeText(draft),
    own: draft.own.text,
    departments: departmentsOf(draft),
    period: null,
    columns: draft.columns,
    source: { file: source.file, ranges: mergeRanges(rangesOf(draft.own), source, isNoise) },
  }));
}

function startOfPrinted({ inline, own }: ClauseDraft): number {
  return startOf(inline ?? own);
}

function childrenOf(drafts: readonly ClauseDraft[]): ReadonlyMap<string, readonly ClauseDraft[]> {
  const children = new Map<string, ClauseDraft[]>();
  for (const draft of drafts) {
    if (draft.parent === null) continue;
    const siblings = children.get(draft.parent);
    if (siblings) siblings.push(draft);
    else children.set(draft.parent, [draft]);
  }
  return children;
}

/** Ranges with nothing but blanks and noise between them are one. */
function mergeRanges(
  ranges: readonly SourceRange[],
  { text }: SourceText,
  isNoise: Uint8Array,
): readonly SourceRange[] {
  const merged: [number, number][] = [];
  for (const [start, end] of ranges) {
    const last = merged.at(-1);
    if (last && start >= last[1] && isEmptyGap(last[1], start, text, isNoise)) last[1] = end;
    else merged.push([start, end]);
  }
  return merged;
}

function isEmptyGap(from: number, to: number, text: string, isNoise: Uint8Array): boolean {
  for (let at = from; at < to; at += 1) {
    if (/\s/u.test(text[at] ?? '')) continue;
    if (!isNoise[at]) return false;
  }
  return true;
}

function assertUniquePaths(document: string, drafts: readonly ClauseDraft[]): void {
  const seen = new Map<string, ClauseDraft>();
  for (const draft of drafts) {
    const twin = seen.get(draft.path);
    if (twin) throw new Error(collision(document, twin, draft));
    seen.set(draft.path, draft);
  }
}

function collision(document: string, one: ClauseDraft, other: ClauseDraft): string {
  return catalogMessages.samePath(document, one.path, one.own.text.slice(0, 24), other.own.text.slice(0, 24));
}
