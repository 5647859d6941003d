import type { AnswerDifference } from './compare-answers.ts';

/** What is served, as it was made at one time: a copy of corpus/ and the indexes made from it. */
export interface Generation {
  /** `20261129-161800-1a2b3c4d`: when it was made (UTC) and of which corpus; later ones sort behind. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly made: string;
  /** Who had it made: an account of the office, or null for the command line. */
  readonly by: string | null;
  /** SHA-256 of its corpus. */
  readonly revision: string;
  readonly documents: number;
  readonly clauses: number;
  readonly measures: number;
}

/** A change of what is served: `publish` to a new generation, `roll_back` to one that was served before. */
export interface Switch {
  readonly at: string;
  readonly by: string | null;
  readonly act: 'publish' | 'roll_back';
  readonly to: string;
}

/** What the checks found in a generation before anybody saw it. */
export interface PublishingReport {
  /** Any of these keeps it from being published. */
  readonly faults: readonly string[];
  /** To be known: measures suspended by a changed clause, clauses with figures that nobody has dealt with. */
  readonly warnings: readonly string[];
  /** Questions asked of what is served and of this. */
  readonly asked: number;
  readonly differences: readonly AnswerDifference[];
}

/** Generations that are kept for going back. */
export const KEPT_GENERATIONS = 10;

/** `20261129-161800-1a2b3c4d` */
export function makeGenerationId(made: string, revision: string): string {
  const [day, time] = [made.slice(0, 10), made.slice(11, 19)].map((part) => part.replace(/\D/gu, ''));
  return `${day}-${time}-${revision.slice(0, 8)}`;
}

/** Those to be removed: what was served longest ago beyond the last ten, and what was made and never served before the newest. */
export function findOutdated(
  ids: readonly string[],
  switches: readonly Switch[],
  current: string | null,
): readonly string[] {
  const served = [...new Set(switches.toReversed().map(({ to }) => to))];
  const newest = [...ids].sort().at(-1);
  const kept = new Set([
    ...served.slice(0, KEPT_GENERATIONS),
    ...(current ? [current] : []),
    ...(newest ? [newest] : []),
  ]);
  return ids.filter((id) => !kept.has(id));
}

/** A question that is answered worse than before has to be looked at by a person, who may decide for it all the same. */
export function worseIn({ differences }: PublishingReport): readonly AnswerDifference[] {
  return differences.filter(({ verdict }) => verdict === 'worse');
}
