import type { ClauseReply, DocumentReply } from '../client/replies.ts';
import { relationWord, statusWord } from '../messages.ts';
import { deskMessages } from './messages.ts';

/** What can be said in one breath, in characters. */
const SPOKEN = 120;

/** A clause as it is told on the telephone: where it stands, its words, whether it holds. */
export function spokenForm({ clause, document, status }: ClauseReply): string {
  const name = document.number ?? `《${document.title}》`;
  const words = withoutLabel(clause.label, clause.text).replaceAll(/\s+/gu, '');
  return `${name}${clause.label}：${shortened(words)}（${statusWord(status)}）`;
}

/** The citation with what has amended its document and its address; the label, which stands before it, is not said again by the quote. */
export function fullForm({ citation, clause }: ClauseReply, { relations }: DocumentReply, origin: string): string {
  const words = clause.text.replaceAll(/\s+/gu, ' ').trim();
  const repeated = words.slice(0, words.length - withoutLabel(clause.label, words).length);
  const amended = relations
    .filter(({ kind }) => kind === 'amended_by')
    .map(
      ({ kind, number, title, from }) => `${relationWord(kind)}${number ?? `《${title}》`}${from ? `（${from}）` : ''}`,
    );
  return [
    citation.replace(`：“${repeated}`, '：“'),
    ...amended,
    `${deskMessages.address}：${origin}/d/${clause.id}`,
  ].join('\n');
}

/** The words of a clause without the label, or the end of it, that they begin with: 第三条（一） before `（一）支持…`. */
export function withoutLabel(label: string, text: string): string {
  if (text.startsWith(label)) return text.slice(label.length).trimStart();
  const numbered = /^(?:[（(][^）)]{1,4}[）)]|[\d一二三四五六七八九十]+[.、．])/u.exec(text)?.[0];
  return numbered && label.endsWith(numbered) ? text.slice(numbered.length).trimStart() : text;
}

/** Whole sentences as far as they go. */
function shortened(words: string): string {
  if (words.length <= SPOKEN) return words;
  const end = Math.max(...[...'。；'].map((mark) => words.lastIndexOf(mark, SPOKEN - 1))) + 1;
  return `${words.slice(0, end || SPOKEN)}……`;
}
