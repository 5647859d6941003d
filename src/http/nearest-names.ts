/** The candidates most like a mistyped name by the pairs of characters that they share, best first; none when nothing is near. */
export function findNearest(name: string, candidates: Iterable<string>, limit = 3): readonly string[] {
  const wanted = pairsOf(name);
  const near = [...candidates]
    .map((candidate) => ({ candidate, likeness: likenessOf(wanted, pairsOf(candidate)) }))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS);
  return near
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

const LEAST_LIKENESS = 0.4;

function pairsOf(text: string): ReadonlySet<string> {
  const padded = `^${text.toLowerCase()}$`;
  return new Set(Array.from({ length: padded.length - 1 }, (_, i) => padded.slice(i, i + 2)));
}

/** Sørensen-Dice: 1 for the same pairs, 0 for none in common. */
function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return (2 * shared) / (one.size + other.size);
}
