const TABLE_ROW = /^\s*\|/u;

/**
 * The text of an answer that is still coming, as it can be shown: nothing in it turns into something else with what comes next.
 * Bold that is open ends here; the head of a table waits for the line below it.
 */
export function steadyText(text: string): string {
  const lines = text.split('\n');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  const line = lines[last] ?? '';
  if (TABLE_ROW.test(line) && !TABLE_ROW.test(lines[last - 1] ?? '')) return lines.slice(0, last).join('\n');
  return [...lines.slice(0, Math.max(0, last)), closeBold(line)].join('\n');
}

function closeBold(line: string): string {
  const isOpen = line.split('**').length % 2 === 0;
  if (!isOpen) return line;
  const words = line.trimEnd();
  return words.endsWith('**') ? words.slice(0, -2) : `${words}**`;
}
