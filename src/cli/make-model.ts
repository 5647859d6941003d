import type { Assistant } from '../assistant/answer-question.ts';
import { makePhrasingCounter, type PhrasingCounts } from '../assistant/model/count-phrasings.ts';
import { phraseWithModel } from '../assistant/model/phrase-with-model.ts';
import { DEFAULT_BUDGET } from '../assistant/model/phrasing.ts';
import { openChatModel } from '../platform/chat-model.ts';
import type { Settings } from '../settings.ts';

/** The model that may phrase answers, and what became of its phrasings so far. */
export interface CountedModel {
  readonly model: NonNullable<Assistant['model']>;
  readonly readCounts: () => PhrasingCounts;
}

/** Null when no model is set. */
export function makeModel({ model: settings }: Settings): CountedModel | null {
  if (!settings) return null;
  const model = openChatModel(settings);
  const budget = { ...DEFAULT_BUDGET, seconds: settings.timeoutSeconds };
  const counter = makePhrasingCounter();
  return {
    readCounts: counter.read,
    model: {
      name: settings.name,
      async phrase(prepared, hear) {
        const phrasing = await phraseWithModel(prepared, { model, budget }, hear);
        counter.count(phrasing);
        return phrasing;
      },
    },
  };
}
