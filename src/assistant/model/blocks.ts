import type { Draft } from '../composing/compose-answer.ts';
import { type Statement, state } from '../statement.ts';

/** A paragraph of a draft that is told as one: a statement, and those that go on in its paragraph. */
export interface Block {
  /** The number by which a model speaks of it, from 1. */
  readonly number: number;
  readonly statements: readonly Statement[];
}

/** What opens the answer in the draft's own words, and the numbered rest that a model may order, connect and rephrase. */
export interface Blocks {
  readonly opening: readonly Statement[];
  readonly numbered: readonly Block[];
}

export function blocksOf({ statements }: Pick<Draft, 'statements'>): Blocks {
  const blocks: Statement[][] = [];
  for (const statement of statements) {
    const last = blocks.at(-1);
    if (statement.style === 'continued' && last) last.push(statement);
    else blocks.push([statement]);
  }
  const first = blocks.findIndex(([start]) => start?.style === 'headline');
  const opening = blocks.slice(0, first + 1);
  const rest = blocks.slice(first + 1);
  return {
    opening: opening.flat(),
    numbered: rest.map((block, index) => ({ number: index + 1, statements: block })),
  };
}

export function textOf({ statements }: Pick<Block, 'statements'>): string {
  return statements.map(({ text }) => text).join('');
}

/** The block in other words, with all that it rests on. */
export function rephrased({ statements }: Block, text: string): Statement {
  return state(statements[0]?.style ?? 'note', text, [...new Set(statements.flatMap(({ cites }) => cites))], {
    grounds: statements.flatMap(({ grounds }) => grounds),
    echoes: statements.flatMap(({ echoes }) => echoes),
  });
}
