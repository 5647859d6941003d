import { saysTheSame } from '../proof/same-content.ts';
import type { Statement } from '../statement.ts';
import { type Block, rephrased, textOf } from './blocks.ts';
import type { ReplyLine } from './read-reply.ts';

/**
 * A line of a reply after its check. `told`: the block as it may be shown, in the model's words or its own; `lie` are the
 * words that it may not be told in. `forged`: a number that was not given out, or none.
 */
export type CheckedLine =
  | {
      readonly kind: 'told';
      readonly block: Block;
      readonly statements: readonly Statement[];
      readonly lie: string | null;
      readonly isRephrased: boolean;
    }
  | { readonly kind: 'forged'; readonly text: string };

/** A line may only tell a numbered statement, and in other words only where they say the same; a quotation keeps its own. */
export function checkLine({ number, text }: ReplyLine, blocks: readonly Block[]): CheckedLine {
  const block = blocks.find((one) => one.number === number);
  if (!block) return { kind: 'forged', text };
  const own = textOf(block);
  const bare = text.replace(/^[“"](.*)[”"]$/u, '$1');
  if (text === '' || text === own || bare === own.replace(/^[“"](.*)[”"]$/u, '$1')) return told(block, null);
  if (!saysTheSame(text, own)) return told(block, text);
  const isQuoted = block.statements.some(({ style }) => style === 'quote');
  return isQuoted
    ? told(block, null)
    : { kind: 'told', block, statements: [rephrased(block, text)], lie: null, isRephrased: true };
}

function told(block: Block, lie: string | null): CheckedLine {
  return { kind: 'told', block, statements: block.statements, lie, isRephrased: false };
}
