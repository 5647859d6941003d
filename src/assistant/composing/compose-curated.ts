import { formatChineseDate } from '../../policy/calendar-date.ts';
import type { CuratedAnswer } from '../curated-answer.ts';
import { CURATED } from '../messages.ts';
import { type Statement, state } from '../statement.ts';
import type { Draft } from './compose-answer.ts';

/** What officers wrote, with the clauses that it rests on; the guard looks at it like at every other answer. */
export function composeCurated({ text, clauses, checked }: CuratedAnswer): Draft {
  const day = formatChineseDate(checked);
  const paragraphs = text.split(/\n+/u).filter((line) => line.trim() !== '');
  return {
    status: 'answered',
    statements: [
      ...paragraphs.map((paragraph, at) => stated(paragraph, at, clauses)),
      state('note', CURATED(day), [], { grounds: [day] }),
    ],
    related: [],
    calculations: [],
    quotes: new Map(),
    ended: new Set(),
    isCurated: true,
  };
}

/** A paragraph that marks no clause rests on all of them. */
function stated(paragraph: string, at: number, clauses: readonly string[]): Statement {
  const marked = [...paragraph.matchAll(MARK)].flatMap(([, n]) => clauses[Number(n) - 1] ?? []);
  return state(
    at === 0 ? 'headline' : 'note',
    paragraph.replace(MARK, '').trim(),
    marked.length > 0 ? marked : clauses,
  );
}

const MARK = /\[(\d+)\]/gu;
