import type { z } from 'zod';
import { SearchReply, searchRoute } from '../http/search.ts';
import { nameClause } from '../policy/clause-name.ts';
import { statusNames } from '../policy/status-names.ts';
import { ASKING, call } from './call.ts';
import type { Command } from './command.ts';
import { wrapText } from './display-width.ts';
import { MESSAGES, SEARCH } from './messages.ts';

export const searchCommand: Command = {
  name: 'search',
  ...SEARCH,
  options: {
    limit: { type: 'string', help: SEARCH.limitOption },
    current: { type: 'boolean', help: SEARCH.currentOption },
    ...ASKING,
  },
  async run(given, place) {
    if (given.words.length === 0) return MESSAGES.wordsMissing(SEARCH.question);
    const { limit, current } = given.options;
    const input = { q: given.words.join(' '), ...(limit && { limit }), ...(current && { scope: 'current' }) };
    const show = (found: Found) => showFound(found, place.terminal.width);
    return call(searchRoute, SearchReply, input, { given, place, show });
  },
};

type Found = z.output<typeof SearchReply>;

function showFound({ hits, total, as_of, took_ms, suggestions }: Found, width: number): string {
  if (hits.length === 0) return [SEARCH.nothing(as_of), ...suggestions].join('\n');
  const indented = (text: string) => wrapText(`    ${text}`, width, '    ');
  const lines = hits.map(({ clause, document, reasons }, i) =>
    [
      `${String(i + 1).padStart(2)}. ${nameClause(document, clause)}  [${statusNames[document.status]}]  ${clause.id}`,
      indented(shorten(clause.text)),
      ...(reasons.length > 0 ? [indented(reasons.slice(0, 3).join(' · '))] : []),
    ].join('\n'),
  );
  return [...lines, SEARCH.found(total, as_of, took_ms)].join('\n\n');
}

const SHOWN = 160;

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > SHOWN ? line.slice(0, SHOWN) + MESSAGES.ellipsis : line;
}
