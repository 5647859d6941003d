import type { TextModel } from '../../learning/text-model.ts';
import type { Interpreted } from '../interpreted.ts';
import { readForm } from '../read-form.ts';
import { type WeighedNgrams, weighNgrams } from './likeness.ts';

/** What is compared of a message: its words, and what must be equal for two messages to ask the same. */
export interface ReadLikeness {
  readonly act: Interpreted['act'];
  /** The whole message, and what is left of it without words of asking. */
  readonly ngrams: WeighedNgrams;
  readonly core: WeighedNgrams;
  /** Figures, days, places, addresses, the form of the question and what it denies; equal or not. */
  readonly particulars: string;
  /** Its characters without particles, in order of their codes: the same words in another order are the same. */
  readonly characters: string;
}

/** Figures and words of denial change what is asked and little of how it sounds. */
const FIGURES = /\d+(?:\.\d+)?|[〇零一二两三四五六七八九十百千万亿半]+/gu;
const DENIALS = /[不没无未非免否]/gu;
/** 语气词 and 结构助词 add nothing to what is asked, and nor does what is no letter and no digit. */
const SAYS_NOTHING = /[吗呢嘛吧啊呀啦呗的地得了]|[^\p{L}\p{N}]/gu;

/** How messages are read for comparing. */
export interface LikenessReader {
  readonly model: TextModel;
  /** Leaves out words of asking, `makeCore`. */
  readonly coreOf: (text: string) => string;
}

/** Reads a message that has been understood already. Pure. */
export function readLikeness(interpreted: Interpreted, { model, coreOf }: LikenessReader): ReadLikeness {
  const { text, act } = interpreted;
  return {
    act,
    ngrams: weighNgrams(text, model),
    core: weighNgrams(coreOf(text), model),
    particulars: particularsOf(interpreted),
    characters: [...text.replace(SAYS_NOTHING, '')].sort().join(''),
  };
}

function particularsOf(interpreted: Interpreted): string {
  const { text, act, asks, addresses, dates, places, departments, phrases, validity, named } = interpreted;
  const { polar, isNegated } = readForm(text);
  return JSON.stringify([
    ...[act, [...asks].sort(), polar, isNegated, validity, text.match(FIGURES) ?? [], text.match(DENIALS)?.length ?? 0],
    addresses.map(({ number, label, documents }) => [number, label, documents[0]]),
    dates.map(({ from, until }) => [from, until]),
    [...new Set(places.map(({ name }) => name))].sort(),
    ...[[...departments].sort(), [...phrases].sort(), named],
  ]);
}
