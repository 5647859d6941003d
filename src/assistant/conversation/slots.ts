import type { ContentWord } from '../../retrieval/content-words.ts';
import type { ProfileFact } from './state.ts';

/** Levels, and the places whose rules they are, exclude each other: who asks for one no longer asks for another. */
const LEVELS = ['国家级', '省级', '市级', '区级', '县级', '全国', '省里', '市里', '区里', '县里', '国家'];
/** Two words with so many last characters alike name things of one kind: 试点单位, 优势单位. */
const SAME_KIND = 2;

/** The topic with what is named in place of a part of it (优势单位 for 试点单位); null where it has no such part. */
export function nameInstead(
  topic: string,
  name: string,
  places: readonly string[],
  isKnown: (term: string) => boolean,
): string | null {
  const whole = completed(topic, name, isKnown);
  if (whole !== null) return whole;
  const [other] = ofSameKind(topic, name);
  const levels = [...LEVELS, ...places];
  const level = levels.includes(name) ? levels.find((one) => topic.includes(one)) : undefined;
  const part = other ?? level;
  return part === undefined || part === name ? null : topic.replaceAll(part, name);
}

/** 优势的, after 试点单位: what stands in place of the part before the same last word, where the texts know the two together. */
function completed(topic: string, name: string, isKnown: (term: string) => boolean): string | null {
  if (name.length < SAME_KIND) return null;
  for (let at = name.length; at + SAME_KIND <= topic.length; at++) {
    const kind = topic.slice(at, at + SAME_KIND);
    const other = topic.slice(at - name.length, at);
    if (/^\p{Script=Han}+$/u.test(other + kind) && isKnown(other + kind) && other !== name && isKnown(name + kind))
      return topic.replaceAll(other + kind, name + kind);
  }
  return null;
}

/**
 * The topic with its slots replaced, not added to: what the message says otherwise leaves the topic. A level gives way
 * to a level, a word to one of its kind, the words of a fact to that fact told anew, and days to the day of this turn.
 */
export function replaceSlots(
  topic: string,
  said: { readonly text: string; readonly words: readonly ContentWord[] },
  outdated: readonly Pick<ProfileFact, 'words'>[],
  days: readonly string[],
  places: readonly string[],
): string {
  const levels = [...LEVELS, ...places];
  const isLevelSaid = levels.some((level) => said.text.includes(level));
  const gone = [
    ...outdated.map(({ words }) => words).filter((words) => !said.text.includes(words)),
    ...days,
    ...(isLevelSaid ? levels.filter((level) => !said.text.includes(level)) : []),
    ...said.words.flatMap(({ text }) => ofSameKind(topic, text)),
  ];
  return gone
    .filter((words) => words !== '')
    .reduce((rest, words) => rest.replaceAll(words, ' '), topic)
    .trim();
}

/** The words of the topic that end as this word does, and are another: 试点单位 for 优势单位. */
function ofSameKind(topic: string, word: string): readonly string[] {
  if (word.length <= SAME_KIND) return [];
  const [stem, end] = [word.slice(0, -SAME_KIND), word.slice(-SAME_KIND)];
  const found: string[] = [];
  for (let at = topic.indexOf(end); at >= 0; at = topic.indexOf(end, at + 1)) {
    const other = topic.slice(Math.max(0, at - stem.length), at);
    if (other.length === stem.length && other !== stem) found.push(other + end);
  }
  return found;
}
