/** 155平方公里以外, 红线外: what lies beyond a border. */
const OUTSIDE = /(?:范围)?(?:以|之)?外$/u;
/** 红线以内: what lies within it. */
const INSIDE = /(?:范围)?(?:以|之)?内$/u;
/** Shorter than this, what stands before 外 names no border. */
const SHORTEST_BORDER = 2;

const JOINTS = ['', '以', '之', '范围', '范围以', '范围之'];
const WITHIN = ['内', '里'];
const BEYOND = ['外'];

/** The words for the other side of the border that some words name: 红线内, 红线里 for 红线外. Empty where they name none. */
export function oppositesOf(words: readonly string[]): readonly string[] {
  return [
    ...new Set(words.flatMap((word) => [...otherSide(word, OUTSIDE, WITHIN), ...otherSide(word, INSIDE, BEYOND)])),
  ];
}

function otherSide(word: string, side: RegExp, ends: readonly string[]): readonly string[] {
  const border = word.replace(side, '');
  if (border === word || border.length < SHORTEST_BORDER) return [];
  return JOINTS.flatMap((joint) => ends.map((end) => `${border}${joint}${end}`));
}
