import type { DayFigures, FiguresStore } from '../office/figures/figures.ts';
import type { SqlDatabase, SqlRow } from './sql-database.ts';

/** A day is one in Shanghai, which has no summer time. */
const ASKED = `
SELECT date(asked, '+8 hours') AS day,
  sum(status = 'answered') AS answered, sum(status = 'partial') AS partial,
  sum(status IN ('not_found', 'out_of_scope', 'refused')) AS not_held, sum(status = 'clarify') AS other
FROM receipt WHERE asked >= ? GROUP BY day ORDER BY day`;
const RATED = `
SELECT date(given, '+8 hours') AS day, sum(helpful = 1) AS helpful, sum(helpful = 0) AS unhelpful
FROM feedback WHERE given >= ? GROUP BY day`;
const TOPICS = `
SELECT json_extract(content, '$.clauses[0]') AS clause, count(*) AS count
FROM receipt WHERE asked >= ? AND status IN ('answered', 'partial') AND clause IS NOT NULL
GROUP BY clause ORDER BY count DESC, clause LIMIT 20`;
const QUESTIONS = `
SELECT json_extract(content, '$.question') AS question FROM receipt WHERE asked >= ? ORDER BY asked DESC LIMIT ?`;

/** Figures over any SQL database that has the tables of `migrations/`. */
export function openFigures(database: SqlDatabase): FiguresStore {
  return {
    async readFigures(since) {
      const [asked, rated, topics] = await Promise.all(
        [ASKED, RATED, TOPICS].map((sql) => database.all({ sql, values: [since] })),
      );
      const ratings = new Map((rated ?? []).map((row) => [String(row.day), row]));
      return {
        days: (asked ?? []).map((row) => dayOf(row, ratings.get(String(row.day)))),
        topics: (topics ?? []).map(({ clause, count }) => ({ clause: String(clause), count: Number(count) })),
      };
    },
    async listQuestions(since, most) {
      return (await database.all({ sql: QUESTIONS, values: [since, most] })).map(({ question }) => String(question));
    },
  };
}

function dayOf({ day, answered, partial, not_held, other }: SqlRow, rating: SqlRow | undefined): DayFigures {
  return {
    day: String(day),
    ...{ answered: Number(answered), partial: Number(partial), notHeld: Number(not_held), other: Number(other) },
    ...{ helpful: Number(rating?.helpful ?? 0), unhelpful: Number(rating?.unhelpful ?? 0) },
  };
}
