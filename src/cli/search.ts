import type { z } from 'zod';
import { SearchReply, searchRoute } from '../http/search.ts';
import { statusNames } from '../policy/messages.ts';
import { ASKING, call } from './call.ts';
import type { Command } from './command.ts';
import { wrapText } from './display-width.ts';
import { MESSAGES } from './messages.ts';

export const searchCommand: Command = {
  name: 'search',
  takes: '问题或条款号',
  summary: '查条款',
  example: 'npx tongce search 首次贷款 贴息 --limit 5',
  options: {
    limit: { type: 'string', help: '最多几条，1 到 100，不写是 10' },
    current: { type: 'boolean', help: '只看这一天仍然有效的' },
    ...ASKING,
  },
  async run(given, place) {
    if (given.words.length === 0) return MESSAGES.wordsMissing('要查的问题');
    const { limit, current } = given.options;
    const input = { q: given.words.join(' '), ...(limit && { limit }), ...(current && { scope: 'current' }) };
    const show = (found: Found) => showFound(found, place.terminal.width);
    return call(searchRoute, SearchReply, input, { given, place, show });
  },
};

type Found = z.output<typeof SearchReply>;

function showFound({ hits, total, as_of, took_ms, suggestions }: Found, width: number): string {
  if (hits.length === 0) return [`没有查到（截至${as_of}）。`, ...suggestions].join('\n');
  const lines = hits.map(({ clause, document, reasons }, i) =>
    [
      `${String(i + 1).padStart(2)}. ${document.number ?? `《${document.title}》`}${clause.label}  [${statusNames[document.status]}]  ${clause.id}`,
      wrapText(`    ${shorten(clause.text)}`, width, '    '),
      ...(reasons.length > 0 ? [wrapText(`    ${reasons.slice(0, 3).join(' · ')}`, width, '    ')] : []),
    ].join('\n'),
  );
  return [...lines, `共 ${total} 条，截至${as_of}，用时 ${took_ms} 毫秒。`].join('\n\n');
}

const SHOWN = 160;

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}……` : line;
}
