import type { Clause, SourceRange } from '../policy/clause.ts';
import type { FileNoise } from './build-corpus.ts';
import type { SourceText } from './source-text.ts';
import { printedCharacters } from './table-printed.ts';

/** A stretch of a source file that went wrong on the way; `text` is what stands there. */
export interface TraceGap {
  readonly kind: 'lost' | 'twice' | 'altered';
  readonly file: string;
  readonly start: number;
  readonly text: string;
}

/**
 * The way back from clauses to a file: each character that is no white space stands in the `own` of one clause of
 * one copy or in the noise, and each `own` is what its ranges hold. An empty list is a perfect round trip. Stretches
 * `outside` the question are passed over.
 */
export function traceSource(
  source: SourceText,
  clauses: readonly Clause[],
  noise: readonly FileNoise[],
  outside: readonly SourceRange[] = [],
): readonly TraceGap[] {
  const owners = new Uint8Array(source.text.length);
  const isNoise = new Uint8Array(source.text.length);
  for (const { file, start, end } of noise) if (file === source.file) isNoise.fill(1, start, end);
  const altered: TraceGap[] = [];
  for (const clause of clauses) {
    if (clause.source.file !== source.file) continue;
    const held = markOwners(clause, source, owners, isNoise);
    const printed = printedCharacters(clause);
    if (held.replace(printed.forgiven, '') !== printed.text)
      altered.push(gap('altered', source, clause.source.ranges[0]?.[0] ?? 0, 60));
  }
  for (const [start, end] of outside) owners.fill(1, start, end);
  return [...altered, ...gapsOf(source, owners, isNoise)];
}

function markOwners({ source }: Clause, { text }: SourceText, owners: Uint8Array, isNoise: Uint8Array): string {
  let held = '';
  for (const [start, end] of source.ranges)
    for (let at = start; at < end; at += 1) {
      const character = text[at] ?? '';
      if (isNoise[at] || /\s/u.test(character)) continue;
      owners[at] = (owners[at] ?? 0) + 1;
      held += character;
    }
  return held;
}

function gapsOf(source: SourceText, owners: Uint8Array, isNoise: Uint8Array): readonly TraceGap[] {
  const gaps: TraceGap[] = [];
  for (let at = 0; at < source.text.length; at += 1) {
    const count = (owners[at] ?? 0) + (isNoise[at] ?? 0);
    if (count === 1 || /\s/u.test(source.text[at] ?? '')) continue;
    const kind = count === 0 ? 'lost' : 'twice';
    const last = gaps.at(-1);
    if (last?.kind === kind && last.start + last.text.length === at)
      gaps[gaps.length - 1] = { ...last, text: last.text + (source.text[at] ?? '') };
    else gaps.push(gap(kind, source, at, 1));
  }
  return gaps;
}

function gap(kind: TraceGap['kind'], { file, text }: SourceText, start: number, length: number): TraceGap {
  return { kind, file, start, text: text.slice(start, start + length) };
}
