export interface RankingScores {
  readonly ndcg10: number;
  readonly recall10: number;
  readonly recall100: number;
  readonly mrr10: number;
}

/** What was found, best first, against what is relevant; a thing is relevant or it is not. */
export function scoreRanking<Id>(found: readonly Id[], relevant: ReadonlySet<Id>): RankingScores {
  const ranks = found.slice(0, 100).flatMap((id, rank) => (relevant.has(id) ? [rank] : []));
  const top = ranks.filter((rank) => rank < 10);
  const ideal = Array.from({ length: Math.min(10, relevant.size) }, (_, rank) => rank);
  return {
    ndcg10: discounted(top) / discounted(ideal),
    recall10: top.length / relevant.size,
    recall100: ranks.length / relevant.size,
    mrr10: top[0] === undefined ? 0 : 1 / (top[0] + 1),
  };
}

export function meanScores(scores: readonly RankingScores[]): RankingScores {
  const mean = (measure: keyof RankingScores) => scores.reduce((sum, one) => sum + one[measure], 0) / scores.length;
  return { ndcg10: mean('ndcg10'), recall10: mean('recall10'), recall100: mean('recall100'), mrr10: mean('mrr10') };
}

function discounted(ranks: readonly number[]): number {
  return ranks.reduce((sum, rank) => sum + 1 / Math.log2(rank + 2), 0);
}
