import type { z } from 'zod';
import { readState } from '../assistant/conversation/state.ts';
import { AnswerReply, chatRoute } from '../http/chat.ts';
import { nameClause } from '../policy/clause-name.ts';
import { statusNames } from '../policy/status-names.ts';
import { ASKING, call } from './call.ts';
import { type Command, EXIT } from './command.ts';
import { wrapText } from './display-width.ts';
import { ASK, MESSAGES } from './messages.ts';

export const askCommand: Command = {
  name: 'ask',
  ...ASK,
  options: {
    conversation: { type: 'string', help: ASK.conversationOption },
    state: { type: 'boolean', help: ASK.stateOption },
    ...ASKING,
  },
  async run(given, place) {
    if (given.words.length === 0) return MESSAGES.wordsMissing(ASK.question);
    const { conversation } = given.options;
    const input = { message: given.words.join(' '), ...(conversation && { conversation }) };
    let asked = '';
    const exit = (answer: Answer) => {
      asked = answer.conversation;
      return EXIT.done;
    };
    const show = (answer: Answer) => showAnswer(answer, place.terminal.width);
    const code = await call(chatRoute, AnswerReply, input, { given, place, show, exit });
    if (given.options.state && asked !== '') {
      const kept = await (await place.wiring()).dependencies.store.findConversation(asked);
      place.terminal.write(JSON.stringify(readState(kept?.memory), null, 2));
    }
    return code;
  },
};

type Answer = z.output<typeof AnswerReply>;

function showAnswer(answer: Answer, width: number): string {
  const { text, citations, question, suggestions, notice, as_of, id, conversation } = answer;
  const wrap = (line: string) => wrapText(line, width, /^\s*(?:\d+\. |> )/u.test(line) ? '   ' : '');
  return [
    ...plain(text).split('\n').map(wrap),
    ...(citations.length > 0 ? ['', ASK.sources] : []),
    ...citations.map(({ n, clause, document }) =>
      wrapText(`[${n}] ${nameClause(document, clause)}  ${statusNames[document.status]}  ${clause.id}`, width, '    '),
    ),
    ...(question ? ['', wrap(MESSAGES.choices(question.prompt, question.options))] : []),
    ...(suggestions.length > 0 ? ['', ASK.suggestions, ...suggestions.map((suggestion) => `  ${suggestion}`)] : []),
    '',
    wrap(ASK.closing(as_of, notice)),
    ASK.ids(id, conversation),
  ].join('\n');
}

/** Markdown without its marks of emphasis. */
function plain(text: string): string {
  return text.replaceAll('**', '').replace(/^> /gmu, '  ');
}
