/** From here on what was learnt of the whole question outweighs a place that it names, and what may be missing of it. */
export const SURE = 0.8;
/** From here on it outweighs single words, and what only looks like a name. */
export const LIKELY = 0.5;
