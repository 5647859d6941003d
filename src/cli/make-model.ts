import type { Assistant } from '../assistant/answer-question.ts';
import type { Sources } from '../assistant/dependencies.ts';
import { DEFAULT_BUDGET, phraseWithModel } from '../assistant/model/phrase-with-model.ts';
import { makeTools } from '../assistant/model/tools.ts';
import { openChatModel } from '../platform/chat-model.ts';
import { todayInShanghai } from '../policy/calendar-date.ts';
import type { Settings } from '../settings.ts';

/** The model that may phrase answers; null when none is set. */
export function makeModel({ model: settings }: Settings, sources: Sources, clock: () => Date): Assistant['model'] {
  if (!settings) return null;
  const model = openChatModel(settings);
  const tools = makeTools(sources, () => todayInShanghai(clock()));
  const budget = { ...DEFAULT_BUDGET, seconds: settings.timeoutSeconds };
  return {
    name: settings.name,
    phrase: (prepared, hear) => phraseWithModel(prepared, sources, { model, tools: [...tools], budget }, hear),
  };
}
