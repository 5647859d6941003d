import type { TextModel } from '../../learning/text-model.ts';
import type { Interpreted } from '../interpreted.ts';
import { type WeighedNgrams, weighNgrams } from './likeness.ts';

/** What is compared of a message: its words, and what must be equal for two messages to ask the same. */
export interface ReadLikeness {
  readonly act: Interpreted['act'];
  /** The whole message, and what is left of it without words of asking. */
  readonly ngrams: WeighedNgrams;
  readonly core: WeighedNgrams;
  /** Its figures in their order. */
  readonly figures: string;
  /** Its characters but for particles, in order of their codes: the same words in another order are the same. */
  readonly characters: string;
}

const FIGURES = /\d+(?:\.\d+)?|[〇零一二两三四五六七八九十百千万亿半]+/gu;
/** 语气词 and 结构助词 add nothing to what is asked, and nor does what is no letter and no digit. */
const SAYS_NOTHING = /[吗呢嘛吧啊呀啦呗的地得了]|[^\p{L}\p{N}]/gu;

/** How messages are read for comparing. */
export interface LikenessReader {
  readonly model: TextModel;
  /** Leaves out words of asking, `makeCore`. */
  readonly coreOf: (text: string) => string;
}

/** Reads a message that has been understood already. Pure. */
export function readLikeness({ text: { spoken }, act }: Interpreted, { model, coreOf }: LikenessReader): ReadLikeness {
  return {
    act,
    ngrams: weighNgrams(spoken, model),
    core: weighNgrams(coreOf(spoken), model),
    figures: (spoken.match(FIGURES) ?? []).join(' '),
    characters: [...spoken.replace(SAYS_NOTHING, '')].sort().join(''),
  };
}
