import { weighEntries } from '../../indexing/build-index.ts';
import { describeClauseIndex } from '../../indexing/clause-index.behaviour.ts';
import type { Entry } from '../../indexing/entry.ts';
import { listUnits } from '../../indexing/list-units.ts';
import type { Segmenter } from '../../indexing/segmenter.ts';
import { makeStoredIndex } from '../../indexing/stored-index.ts';
import { openFtsIndex, writeFtsIndex } from './fts-index.ts';

const segmenter: Segmenter = { cut: (text) => text.match(/[\u3400-\u9fff]{2}/g) ?? [] };

function open(entries: readonly Entry[]) {
  const weighed = weighEntries({ entries, segmenter });
  const database = writeFtsIndex(':memory:', {
    ...weighed,
    textUnits: listUnits(weighed.text, weighed.terms),
    askedUnits: listUnits(weighed.asked, weighed.terms),
  });
  return makeStoredIndex(openFtsIndex(database));
}

describeClauseIndex('over FTS5', open);
