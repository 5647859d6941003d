import type { Interpreted } from '../../question/interpreted.ts';
import type { Refusal } from './refusal.ts';

/** Things with a name of their own that a text either knows or does not know. */
const NAMED_INSTRUMENT =
  /[\u4e00-\u9fff]{2,4}(?:(?<![发领有送用抢给没到张种些类]{1,2})券|(?<![能可想要没去被多新再先还少来])贷|(?<![个种样保风危]|[一二两三四五六七八九十几])险)(?![\u4e00-\u9fff]{0,2}(?:款|息|险))|[\u4e00-\u9fff]{2,3}[卡码](?=怎么|如何|在哪|去哪|哪里|申请|办理|怎样|能领)/gu;

/** A thing with a name of its own (算力券) that stands in no text. */
export function unknownInstrument(
  { text, synonyms }: Interpreted,
  isKnownTerm: (term: string) => boolean,
): Refusal | null {
  for (const [name] of text.matchAll(NAMED_INSTRUMENT)) {
    if (synonyms.some(({ from }) => name.endsWith(from))) continue;
    const kernel = name.slice(-3);
    // 失业险 is 失业保险 in the texts.
    const spellings = [kernel, kernel.slice(-2), kernel.replace(/险$/u, '保险')];
    if (!spellings.some(isKnownTerm)) return { reason: 'not_in_corpus', subject: kernel };
  }
  return null;
}

const BATCH = /第[一二三四五六七八九十]+批/u;

/** 第五批…名录, where the texts have the sixth: another one is no answer. */
export function unknownBatch({ text }: Interpreted, isKnownTerm: (term: string) => boolean): Refusal | null {
  const [batch] = BATCH.exec(text) ?? [];
  return batch && !isKnownTerm(batch) ? { reason: 'not_in_corpus', subject: batch } : null;
}

/** 什么是数据信托, 数据信托是什么意思: asks for the meaning of a term that no text has. */
const TERM =
  /^(?:请问)?(?:什么是|什么叫)[“"]?([^，。？?”"]{3,10})[”"]?[？?]?$|^[“"]?([^，。？?”"]{3,10})[”"]?(?:是什么(?:意思)?|是啥(?:意思)?|指什么|啥意思)[？?]?$/u;

export function unknownTerm(
  { text, synonyms, corrections }: Interpreted,
  isKnownTerm: (term: string) => boolean,
): Refusal | null {
  const [, after, before] = TERM.exec(text.trim()) ?? [];
  const term = after ?? before;
  if (!term || synonyms.length > 0 || corrections.length > 0 || isKnownTerm(term)) return null;
  return { reason: 'not_in_corpus', subject: term };
}
