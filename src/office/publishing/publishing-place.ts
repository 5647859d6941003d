import type { Generation, PublishingReport, Switch } from './generation.ts';

/** What the page of publishing shows. */
export interface PublishingState {
  /** Id of what is served; what the service was started with counts. */
  readonly current: string | null;
  /** Newest first. */
  readonly generations: readonly Generation[];
  /** Newest first. */
  readonly switches: readonly Switch[];
  /** The newest that was made and never served, with what the checks found. */
  readonly prepared: { readonly generation: Generation; readonly report: PublishingReport } | null;
  /** One is being made right now. */
  readonly isMaking: boolean;
  /** Why the last one could not be made; null when it could. */
  readonly failure: string | null;
}

/** Where generations are made and switched; on Node, since it takes a disk and a process. */
export interface PublishingPlace {
  readonly read: () => PublishingState;
  /** Begins to make one from corpus/ in a process of its own. False while another is being made. */
  readonly prepare: (by: string) => boolean;
  /** Serves one that was made. */
  readonly publish: (id: string, by: string, isWorseAccepted: boolean) => PublishingRefusal | null;
  /** Serves one that was served before. */
  readonly rollBack: (id: string, by: string) => PublishingRefusal | null;
}

/**
 * Why nothing was switched: there is none such, it is served already, it has faults, it answers something worse, or its
 * indexes are of another code than runs, or damaged.
 */
export type PublishingRefusal = 'unknown' | 'current' | 'faulty' | 'worse' | 'stale';
