/** How many different pairs of neighbouring characters of one text stand in the other, in either order (回收, 收回). */
export function pairsInCommon(one: string, other: string): number {
  const others = pairsOf(other);
  return [...pairsOf(one)].filter((pair) => others.has(pair)).length;
}

/** Share of the pairs of one text that stand in the other, 0 to 1. */
export function pairsShared(one: string, other: string): number {
  const all = pairsOf(one).size;
  return all === 0 ? 0 : pairsInCommon(one, other) / all;
}

const SAYS = /[\p{Script=Han}\p{L}]/u;
/** Words of asking and of bounds, which tell of nothing. */
const GENERAL =
  /多少|至少|最少|最多|不低于|不少于|不超过|不高于|达到|保持在?|控制在?|以上|以内|左右|比例|年底?|今年|我们|一共|完成|目标|任务/gu;

function pairsOf(text: string): ReadonlySet<string> {
  const characters = [...text.toLowerCase().replace(GENERAL, ' ')];
  const pairs = characters
    .slice(1)
    .map((character, at) => [characters[at] ?? '', character])
    .filter((pair) => pair.every((character) => SAYS.test(character)));
  return new Set(pairs.map((pair) => pair.sort().join('')));
}
