import { parseInteger } from '../../policy/chinese-number.ts';

/** Which of the things shown last is meant: the one at a place (from 0), the last, the other one, or all of them. */
export type Member =
  | { readonly kind: 'at'; readonly place: number }
  | { readonly kind: 'last' }
  | { readonly kind: 'other' }
  | { readonly kind: 'all' };

const THING = '(?:个|项|份|种|样|款|笔|家|点|档|类|招|则|块|那个|那项)';
const ORDINAL = new RegExp(`第([一二两三四五六七八九十]{1,3}|\\d{1,2})${THING}|([1-9])号(?=呢|的|那)`, 'u');
const FIRST = new RegExp(`前者|(?:头|首|最前面|最上面|最开始|上面)(?:那|一)?一?${THING}`, 'u');
const LAST = new RegExp(`后者|(?:最后|末尾|最下面)(?:的|那|一)*${THING}|倒数第一`, 'u');
const OTHER = new RegExp(`另(?:外)?(?:那?一|那)?${THING}|剩下(?:的|那)`, 'u');
const ALL =
  /(?:这|那|上面|前面|刚才)?(?:[两俩二三四五]|几)(?:个|项|份|种|样|款|笔|家|条|边)(?:文件|政策|补贴|支持)?(?:都|一起|加|分别|各|能|可以|合)|(?:都|全)(?:能|可以|要|算|拿|加)|加起来|一共|总共|合计|两头/u;

/** The member of the list last shown that the words name; null when they name none. */
export function readMember(text: string): Member | null {
  if (LAST.test(text)) return { kind: 'last' };
  const [found, ordinal, digit] = ORDINAL.exec(text) ?? [];
  const place = found ? parseInteger(ordinal ?? digit ?? '') : null;
  if (place !== null && place > 0) return { kind: 'at', place: place - 1 };
  if (FIRST.test(text)) return { kind: 'at', place: 0 };
  if (OTHER.test(text)) return { kind: 'other' };
  return ALL.test(text) ? { kind: 'all' } : null;
}

/** The words that only point at some of the things shown: 第二个, 这两份文件分别. */
export function membersSaid(text: string): readonly string[] {
  return [LAST, ORDINAL, FIRST, OTHER, ALL].flatMap((sign) => sign.exec(text)?.[0] ?? []);
}
