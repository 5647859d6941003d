import { buildIndex } from '../../indexing/build-index.ts';
import type { ClauseIndex } from '../../indexing/clause-index.ts';
import { openDictionary } from '../../indexing/dictionary.ts';
import type { Entry } from '../../indexing/entry.ts';
import { listUnits } from '../../indexing/list-units.ts';
import type { Segmenter } from '../../indexing/segmenter.ts';
import { makeStoredIndex } from '../../indexing/stored-index.ts';
import type { SqlDatabase } from '../sql-database.ts';
import { fillStatements, openUnits } from '../sql-units.ts';

/** Two characters at a time: enough to have words. */
const segmenter: Segmenter = { cut: (text) => text.match(/[\u3400-\u9fff]{2}/g) ?? [] };

/** Entries in the tables of a database -> an index over them. */
export async function openSqlIndex(database: SqlDatabase, entries: readonly Entry[]): Promise<ClauseIndex> {
  const bytes = buildIndex({ entries, segmenter });
  await database.write([...fillStatements(listUnits(bytes), 'test')]);
  return makeStoredIndex(openDictionary(bytes.dictionary), openUnits(database));
}
