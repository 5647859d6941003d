/** Things with a name of their own, that a text either knows or does not know. */
export interface Coined {
  /** 算力券, 知识产权质押贷: the kernel of each name, and the spellings that texts may have for it. */
  readonly instruments: readonly {
    readonly words: string;
    readonly kernel: string;
    readonly spellings: readonly string[];
  }[];
  /** 第五批 */
  readonly batch: string | null;
  /** The term whose meaning alone is asked for: 什么是数据信托. */
  readonly term: string | null;
  /** Taxes and named instruments of which a text says what they come to, or does not. */
  readonly rated: readonly string[];
}

const INSTRUMENT =
  /[\u4e00-\u9fff]{2,4}(?:(?<![发领有送用抢给没到张种些类]{1,2})券|(?<![能可想要没去被多新再先还少来])贷|(?<![个种样保风危]|[一二两三四五六七八九十几])险)(?![\u4e00-\u9fff]{0,2}(?:款|息|险)|[了过着])|[\u4e00-\u9fff]{2,3}[卡码](?=怎么|如何|在哪|去哪|哪里|申请|办理|怎样|能领)/gu;
const BATCH = /第[一二三四五六七八九十]+批/u;
const TERM =
  /^(?:请问)?(?:什么是|什么叫)[“"]?([^，,。？?”"]{3,10})[”"]?[？?]?$|^[“"]?([^，,。？?”"]{3,10})[”"]?(?:是什么(?:意思)?|是啥(?:意思)?|指什么|啥意思)[？?]?$/u;
const RATED =
  /(?:土地|个人|企业|房产|消费|增值|印花|契){0,2}(?:增值|所得|消费)?税(?!务|前|收)|[\u4e00-\u9fff]{2}(?:券|险)(?!费)/gu;

/** Reads names that are made like those of instruments; whether a text has them is not looked up here. */
export function readCoined(text: string): Coined {
  const [, after, before] = TERM.exec(text.trim()) ?? [];
  return {
    instruments: [...text.matchAll(INSTRUMENT)].map(([words]) => ({ words, ...spellingsOf(words) })),
    batch: BATCH.exec(text)?.[0] ?? null,
    term: after ?? before ?? null,
    rated: [...new Set([...text.matchAll(RATED)].map(([thing]) => thing))],
  };
}

/** 失业险 is 失业保险 in the texts. */
function spellingsOf(words: string): Omit<Coined['instruments'][number], 'words'> {
  const kernel = words.slice(-3);
  return { kernel, spellings: [kernel, kernel.slice(-2), kernel.replace(/险$/u, '保险')] };
}
