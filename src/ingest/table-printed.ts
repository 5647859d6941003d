import type { Clause } from '../policy/clause.ts';

/**
 * The characters of a clause that its source prints. Rows of tables put in two things that stand nowhere in their
 * range: the name of the column before a cell (完成时限：), and 、 between units printed on lines of their own. So 、 is
 * left out for them; `forgiven` is what a comparison has to leave out of the source as well.
 */
export function printedCharacters({ kind, own, columns }: Clause): {
  readonly text: string;
  readonly forgiven: RegExp;
} {
  if (kind !== 'row') return { text: own.replace(/\s/gu, ''), forgiven: /\s/gu };
  const names = Object.keys(columns ?? {}).map((name) => `${name}：`);
  const cells = own.split('\n').map((line) => line.slice(names.find((name) => line.startsWith(name))?.length ?? 0));
  return { text: cells.join('').replace(/[\s、]/gu, ''), forgiven: /[\s、]/gu };
}
