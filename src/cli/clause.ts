import type { z } from 'zod';
import { clauseRoute, PlacedClauseReply } from '../http/clauses.ts';
import { parseCalendarDate, todayInShanghai } from '../policy/calendar-date.ts';
import { documentOfClause } from '../policy/clause.ts';
import { statusNames } from '../policy/messages.ts';
import { ASKING, call } from './call.ts';
import { type Command, EXIT, type Given, type Workplace } from './command.ts';
import { wrapText } from './display-width.ts';
import { MESSAGES } from './messages.ts';

export const clauseCommand: Command = {
  name: 'clause',
  takes: '编号或条款号',
  summary: '看一个条款的原文、时效和可以粘贴的引用',
  example: 'npx tongce clause 通政发〔2024〕14号第三条（一）',
  options: ASKING,
  async run(given, place) {
    const words = given.words.join(' ').trim();
    if (words === '') return MESSAGES.wordsMissing('条款，例如 tzf-2024-14/3.1 或者“14号文 五条二款”');
    const id = await findClauseId(words, given, place);
    if (id === null) {
      place.terminal.complain(`没有找到“${words}”指的条款。可以先查：npx tongce search ${words}`);
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
  const { dependencies } = await place.service();
  const asOf = parseCalendarDate(String(given.options['as-of'] ?? '')) ?? todayInShanghai(dependencies.clock());
  const { interpreted } = dependencies.sources.search({ query: words, asOf, limit: 1 });
  return interpreted.addresses.flatMap(({ clauses }) => clauses)[0] ?? null;
}

type Placed = z.output<typeof PlacedClauseReply>;

function showClause(
  { clause, document, status, status_reason, citation, context, measures }: Placed,
  width: number,
): string {
  const number = document.number ? `（${document.number}）` : '';
  const wrap = (text: string) => wrapText(text, width);
  return [
    wrap(`《${document.title}》${number}${clause.label}`),
    wrap(`${statusNames[status]}：${status_reason}`),
    '',
    wrap(clause.text),
    '',
    `引用  ${wrapText(citation, width - 6, '      ')}`,
    ...(measures.length > 0 ? ['', '措施', ...measures.map(({ id, title }) => `  ${title}  ${id}`)] : []),
    ...(context.length > 0 ? ['', '上下文', ...context.map(({ label, id }) => `  ${label}  ${id}`)] : []),
  ].join('\n');
}
