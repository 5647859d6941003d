import type { Curated } from '../office/curated/curated.ts';
import type { CuratedStore } from '../office/curated/curated-store.ts';
import type { Lesson, LessonStore } from '../office/lessons/lesson.ts';
import type { SqlDatabase } from './sql-database.ts';
import { openJsonRows } from './sql-json-rows.ts';

/** Curated answers over any SQL database that has the tables of `migrations/`. */
export function openCurated(database: SqlDatabase): CuratedStore {
  const rows = openJsonRows<Curated>(database, 'office_curated');
  return { listCurated: rows.list, findCurated: rows.find, saveCurated: rows.save };
}

/** What officers taught, kept the same way. */
export function openLessons(database: SqlDatabase): LessonStore {
  const rows = openJsonRows<Lesson>(database, 'office_lesson');
  return { listLessons: rows.list, findLesson: rows.find, saveLesson: rows.save };
}
