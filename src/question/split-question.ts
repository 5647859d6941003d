const ASKS = /吗|么(?!多)|呢|什么|啥|多少|几|谁|哪|怎么|咋|如何|多久|能不能|可不可以|是不是|要不要|够不够|[？?]/u;
const SHORTEST = 4;
/** Nobody asks more at once; each part is searched for by itself. */
const MOST_PARTS = 6;

/** The questions inside one message, each once: 现在叫什么，牌子还有效吗 -> two; a message that asks one thing -> none. */
export function splitQuestion(message: string): readonly string[] {
  const parts = message
    .split(/[，,；;。？?！!\n]/u)
    .flatMap(splitList)
    .map((part) => part.trim())
    .filter((part) => part.length >= SHORTEST && ASKS.test(part));
  const distinct = [...new Set(parts)].slice(0, MOST_PARTS);
  return distinct.length > 1 ? distinct : [];
}

/** 最多几个团队、几个青年 asks two things; 市、区两级给多少 asks one. */
function splitList(clause: string): readonly string[] {
  const items = clause.split('、');
  return items.length > 1 && items.every((item) => item.trim().length >= SHORTEST && ASKS.test(item))
    ? items
    : [clause];
}
