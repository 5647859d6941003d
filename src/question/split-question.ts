const ASKS = /吗|么(?!多)|呢|什么|多少|几|谁|哪|怎么|如何|多久|能不能|可不可以|是不是|要不要|够不够|[？?]/u;
const SHORTEST = 4;

/** The questions inside one message: 现在叫什么，牌子还有效吗 -> two; a message that asks one thing -> none. */
export function splitQuestion(message: string): readonly string[] {
  const parts = message
    .split(/[，,；;。？?！!\n]/u)
    .map((part) => part.trim())
    .filter((part) => part.length >= SHORTEST && ASKS.test(part));
  return parts.length > 1 ? parts : [];
}
