import type { Act } from '../../question/acts.ts';
import type { AnswerStatus } from '../answer.ts';
import type { Draft } from '../composing/compose-answer.ts';
import { ACT_REPLIES, type RepliedAct } from '../messages.ts';
import { state } from '../statement.ts';

const STATUS_OF: Readonly<Record<RepliedAct, AnswerStatus>> = {
  ...({ greeting: 'clarify', thanks: 'clarify', who_are_you: 'clarify', complaint: 'clarify' } as const),
  ...({ human: 'clarify', abuse: 'clarify', unsafe: 'refused', self_harm: 'refused' } as const),
  ...({ injection: 'refused', writing: 'out_of_scope', other: 'out_of_scope' } as const),
};

/** Longer questions are not read back. */
const READ_BACK = 60;

/** What is said to a message that asks nothing of the texts; null for one that asks. */
export function replyToAct(act: Act, last: string | null): Draft | null {
  if (!(act in STATUS_OF)) return null;
  const [replied, told] = [act as RepliedAct, last !== null && last.length <= READ_BACK ? last : null];
  const text = ACT_REPLIES[replied](told);
  return {
    status: STATUS_OF[replied],
    statements: [state('note', text, [], { echoes: told === null ? [] : [told] })],
    declined: { kind: 'replied', act: replied },
    related: [],
    calculations: [],
    quotes: new Map(),
    ended: new Set(),
  };
}
