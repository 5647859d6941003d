import { answerFromMemory } from '../../src/assistant/answer-question.ts';
import { decideByWords, readBoth } from '../../src/assistant/conversation/find-focus.ts';
import { EMPTY_STATE } from '../../src/assistant/conversation/state.ts';
import { turnSigns } from '../../src/assistant/conversation/weigh-turn.ts';
import type { Sources } from '../../src/assistant/dependencies.ts';
import type { TextModel } from '../../src/learning/text-model.ts';
import type { CalendarDate } from '../../src/policy/calendar-date.ts';
import { readTurnActs } from '../../src/question/turn/read-turn-acts.ts';
import type { TurnExample } from '../../src/question/turn/train-turns.ts';
import { readTurn } from '../../src/question/turn/turn-reading.ts';

/** An example of a message after another. */
export type FollowingExample = TurnExample & { readonly before: string };

/** An example as the decision sees it: by its words alone, or by signs that are weighed. */
export type WeighedExample = { readonly example: FollowingExample } & (
  | { readonly kind: 'decided'; readonly isAlone: boolean }
  | { readonly kind: 'open'; readonly signs: readonly number[] }
);

/** A message after the answer to the one before it; null where that leaves nothing to lean on. */
export async function weighExample(
  example: FollowingExample,
  turn: TextModel,
  asOf: CalendarDate,
  sources: Sources,
): Promise<WeighedExample | null> {
  const { state } = await answerFromMemory({ message: example.before, as_of: asOf }, EMPTY_STATE, sources);
  if (state.focus === null) return null;
  const request = { message: example.say, as_of: asOf };
  const interpreted = sources.interpret(example.say, asOf);
  const { spoken } = interpreted.text;
  const reading = readTurn(spoken, readTurnActs({ turn }, spoken, example.asked ?? ''), interpreted.level);
  const decided = decideByWords(request, interpreted, reading, state, sources);
  if (decided.kind === 'decided') return { example, kind: 'decided', isAlone: decided.found === null };
  const signs = turnSigns(await readBoth(request, interpreted, reading, decided, sources), sources);
  return { example, kind: 'open', signs };
}
