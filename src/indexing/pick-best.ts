/** Positions of the `limit` highest positive scores, highest first; equal scores in order of position. */
export function pickBest(scores: Float32Array, limit: number): readonly number[] {
  // A heap with the worst of the kept positions on top: most scores are compared with that one only.
  const heap: number[] = [];
  const scoreAt = (slot: number) => scores[heap[slot] ?? 0] ?? 0;
  for (let at = 0; at < scores.length && limit > 0; at++) {
    const score = scores[at] ?? 0;
    if (score <= 0 || (heap.length === limit && score <= scoreAt(0))) continue;
    if (heap.length < limit) {
      heap.push(at);
      siftUp(heap, scores);
    } else {
      heap[0] = at;
      siftDown(heap, scores);
    }
  }
  return heap.sort((left, right) => (scores[right] ?? 0) - (scores[left] ?? 0) || left - right);
}

function siftUp(heap: number[], scores: Float32Array): void {
  for (let slot = heap.length - 1; slot > 0; ) {
    const parent = (slot - 1) >> 1;
    if (!isWorse(heap, slot, parent, scores)) return;
    swap(heap, slot, parent);
    slot = parent;
  }
}

function siftDown(heap: number[], scores: Float32Array): void {
  for (let slot = 0; ; ) {
    let worst = slot;
    for (const child of [2 * slot + 1, 2 * slot + 2])
      if (child < heap.length && isWorse(heap, child, worst, scores)) worst = child;
    if (worst === slot) return;
    swap(heap, slot, worst);
    slot = worst;
  }
}

/** Lower score; of equal ones the later position. */
function isWorse(heap: readonly number[], left: number, right: number, scores: Float32Array): boolean {
  const [one = 0, other = 0] = [heap[left], heap[right]];
  return (scores[one] ?? 0) - (scores[other] ?? 0) < 0 || (scores[one] === scores[other] && one > other);
}

function swap(heap: number[], left: number, right: number): void {
  const [one = 0, other = 0] = [heap[left], heap[right]];
  heap[left] = other;
  heap[right] = one;
}
