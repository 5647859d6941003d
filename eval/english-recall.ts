import { readFileSync } from 'node:fs';
import { answerFromMemory } from '../src/assistant/answer-question.ts';
import { readState } from '../src/assistant/conversation/state.ts';
import type { Sources } from '../src/assistant/dependencies.ts';
import { comparable } from '../src/evaluation/match-text.ts';
import { inProject } from '../src/platform/node/project.ts';
import { calendarDate } from '../src/policy/calendar-date.ts';

export const SPOKEN = ['en', 'zh'] as const;
export type Spoken = (typeof SPOKEN)[number];

/** One question as it is asked in English and as it is asked in Chinese, and words of the clauses that answer it. */
export interface Twins extends Readonly<Record<Spoken, string>> {
  readonly id: string;
  readonly must: readonly { readonly quote: string; readonly or: readonly string[] }[];
  readonly as_of: string;
}

/** Share of the wanted clauses that the answers cite, 0 to 1, of one question in both languages. */
export interface Recalled {
  readonly twins: Twins;
  readonly recall: Readonly<Record<Spoken, number>>;
}

/** The twins of a batch: the letters and figure before the dash of the id. */
export function readTwins(batch: string): readonly Twins[] {
  const lines = readFileSync(inProject('eval/questions/english.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Twins).filter(({ id }) => id.startsWith(`${batch}-`));
}

export async function recallTwins(all: readonly Twins[], sources: Sources): Promise<readonly Recalled[]> {
  const recalled: Recalled[] = [];
  for (const twins of all) {
    const [en, zh] = [await recallOf(twins, 'en', sources), await recallOf(twins, 'zh', sources)];
    recalled.push({ twins, recall: { en, zh } });
  }
  return recalled;
}

export function meanRecall(recalled: readonly Recalled[], spoken: Spoken): number {
  return recalled.reduce((sum, { recall }) => sum + recall[spoken], 0) / recalled.length;
}

async function recallOf({ must, as_of, ...asked }: Twins, spoken: Spoken, sources: Sources): Promise<number> {
  const language = spoken === 'en' ? spoken : undefined;
  const request = { message: asked[spoken], as_of: calendarDate(as_of), language };
  const { citations } = (await answerFromMemory(request, readState({}), sources)).answer;
  const texts = citations
    .filter(({ role }) => role !== 'related')
    .map(({ clause, quote }) => comparable(`${clause.text}${quote ?? ''}`));
  const isCited = (quotes: readonly string[]) =>
    quotes.some((quote) => texts.some((text) => text.includes(comparable(quote))));
  return must.filter(({ quote, or }) => isCited([quote, ...or])).length / must.length;
}
