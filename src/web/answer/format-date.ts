/** `2024-07-01` -> `2024年7月1日`; anything else as it is. */
export function formatChineseDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date) ?? [];
  return year ? `${year}年${Number(month)}月${Number(day)}日` : date;
}

/** Today in Asia/Shanghai, wherever the browser is. */
export function todayInShanghai(now: Date = new Date()): string {
  return new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}
