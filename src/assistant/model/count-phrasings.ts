import type { Phrasing } from './phrasing.ts';

/** What became of the phrasings since the start, and how many lines were refused. */
export type PhrasingCounts = Readonly<Record<Phrasing['kind'] | 'forged' | 'rejected', number>>;

const NONE: PhrasingCounts = { phrased: 0, unchanged: 0, failed: 0, unproven: 0, forged: 0, rejected: 0 };

export interface PhrasingCounter {
  readonly count: (phrasing: Phrasing) => void;
  readonly read: () => PhrasingCounts;
}

/** Counts phrasings while the process runs. */
export function makePhrasingCounter(): PhrasingCounter {
  let counts = NONE;
  return {
    count(phrasing) {
      counts = addPhrasing(counts, phrasing);
    },
    read: () => counts,
  };
}

function addPhrasing(counts: PhrasingCounts, phrasing: Phrasing): PhrasingCounts {
  const { forged, rejected } = phrasing.kind === 'failed' ? { forged: 0, rejected: [] } : phrasing;
  return {
    ...counts,
    [phrasing.kind]: counts[phrasing.kind] + 1,
    forged: counts.forged + forged,
    rejected: counts.rejected + rejected.length,
  };
}
