import type { Curated, CuratedState } from './curated.ts';

export interface CuratedStore {
  /** Newest first; only those of a state where one is named. */
  listCurated(state?: CuratedState): Promise<readonly Curated[]>;
  findCurated(id: string): Promise<Curated | null>;
  /** Adds it or replaces it. */
  saveCurated(curated: Curated): Promise<void>;
}
