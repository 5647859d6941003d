import type { z } from 'zod';
import { clauseRoute, PlacedClauseReply } from '../http/clauses.ts';
import { parseCalendarDate, todayInShanghai } from '../policy/calendar-date.ts';
import { documentOfClause } from '../policy/clause.ts';
import { nameDocumentInFull } from '../policy/clause-name.ts';
import { statusNames } from '../policy/status-names.ts';
import { ASKING, call } from './call.ts';
import { type Command, EXIT, type Given, type Workplace } from './command.ts';
import { wrapText } from './display-width.ts';
import { CLAUSE, MESSAGES } from './messages.ts';

export const clauseCommand: Command = {
  name: 'clause',
  ...CLAUSE,
  options: ASKING,
  async run(given, place) {
    const words = given.words.join(' ').trim();
    if (words === '') return MESSAGES.wordsMissing(CLAUSE.clause);
    const id = await findClauseId(words, given, place);
    if (id === null) {
      place.terminal.complain(CLAUSE.notFound(words));
      return EXIT.found;
    }
    const document = documentOfClause(id);
    const input = { document, path: id.slice(document.length + 1) };
    const show = (clause: Placed) => showClause(clause, place.terminal.width);
    return call(clauseRoute, PlacedClauseReply, input, { given, place, show });
  },
};

/** `tzf-2024-14/3.1` as it is; anything else is read as an address, as the search does. */
async function findClauseId(words: string, given: Given, place: Workplace): Promise<string | null> {
  if (/^[a-z][\w-]*\/\S+$/u.test(words)) return words;
  const { dependencies } = await place.wiring();
  const asOf = parseCalendarDate(String(given.options['as-of'] ?? '')) ?? todayInShanghai(dependencies.clock());
  const { addresses } = dependencies.sources.interpret(words, asOf);
  return addresses.flatMap(({ clauses }) => clauses)[0] ?? null;
}

type Placed = z.output<typeof PlacedClauseReply>;

function showClause(
  { clause, document, status, status_reason, citation, context, measures }: Placed,
  width: number,
): string {
  const wrap = (text: string) => wrapText(text, width);
  return [
    wrap(nameDocumentInFull(document) + clause.label),
    wrap(MESSAGES.because(statusNames[status], status_reason)),
    '',
    wrap(clause.text),
    '',
    wrapText(`${CLAUSE.citation}  ${citation}`, width, '      '),
    ...(measures.length > 0 ? ['', CLAUSE.measures, ...measures.map(({ id, title }) => `  ${title}  ${id}`)] : []),
    ...(context.length > 0 ? ['', CLAUSE.context, ...context.map(({ label, id }) => `  ${label}  ${id}`)] : []),
  ].join('\n');
}
