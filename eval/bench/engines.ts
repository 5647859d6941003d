import { OURS } from './ours.ts';
import { FLEXSEARCH } from './peers/flexsearch.ts';
import { FTS5 } from './peers/fts5.ts';
import { LUNR } from './peers/lunr.ts';
import { MINISEARCH } from './peers/minisearch.ts';
import { ORAMA } from './peers/orama.ts';
import { XAPIAN } from './peers/xapian.ts';
import type { EngineMaker } from './search-engine.ts';

/** In the order of the report. The others are used as their documentation has it, with OR of the words and their own ranking. */
export const ENGINES: readonly EngineMaker[] = [...OURS, ...MINISEARCH, ...FTS5, ...XAPIAN, ORAMA, FLEXSEARCH, LUNR];
