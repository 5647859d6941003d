/** A line of a reply: the number of the statement that it tells, null where it names none, and its words. */
export interface ReplyLine {
  readonly number: number | null;
  readonly text: string;
}

/** `3. 文字`, `[3] 文字`, `〔3〕文字`, `3`; a figure at the beginning (3万元) is no number of a statement. */
const NUMBERED = /^(?:[〔[【](\d{1,3})[〕\]】]\s*[:：]?|(\d{1,3})(?:[.．、)）:：](?!\d)|$))\s*(.*)$/u;

/** What has come in of a reply -> its whole lines, and the rest that may still go on. */
export function takeLines(text: string): { readonly lines: readonly ReplyLine[]; readonly rest: string } {
  const end = text.lastIndexOf('\n') + 1;
  return { lines: readLines(text.slice(0, end)), rest: text.slice(end) };
}

/** The lines of a text that is complete, empty ones left out. */
export function readLines(text: string): readonly ReplyLine[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(readLine);
}

function readLine(line: string): ReplyLine {
  const [, bracketed, plain, text] = NUMBERED.exec(line) ?? [];
  const digits = bracketed ?? plain;
  return digits === undefined ? { number: null, text: line } : { number: Number(digits), text: (text ?? '').trim() };
}
