import type { z } from 'zod';
import { AnswerReply, chatRoute } from '../http/chat.ts';
import { statusNames } from '../policy/messages.ts';
import { ASKING, call } from './call.ts';
import type { Command } from './command.ts';
import { wrapText } from './display-width.ts';
import { MESSAGES } from './messages.ts';

export const askCommand: Command = {
  name: 'ask',
  takes: '问题',
  summary: '问政策，得到有出处的回答',
  example: 'npx tongce ask 首次认定高新技术企业，区里有什么支持',
  options: {
    conversation: { type: 'string', help: '接着哪一次对话问，值是上一个回答的对话编号' },
    ...ASKING,
  },
  async run(given, place) {
    if (given.words.length === 0) return MESSAGES.wordsMissing('问题');
    const { conversation } = given.options;
    const input = { message: given.words.join(' '), ...(conversation && { conversation }) };
    const show = (answer: Answer) => showAnswer(answer, place.terminal.width);
    return call(chatRoute, AnswerReply, input, { given, place, show });
  },
};

type Answer = z.output<typeof AnswerReply>;

function showAnswer(answer: Answer, width: number): string {
  const { text, citations, question, suggestions, notice, as_of, id, conversation } = answer;
  const wrap = (line: string) => wrapText(line, width, /^\s*(?:\d+\. |> )/u.test(line) ? '   ' : '');
  return [
    ...plain(text).split('\n').map(wrap),
    ...(citations.length > 0 ? ['', '出处'] : []),
    ...citations.map(({ n, clause, document }) =>
      wrapText(
        `[${n}] ${document.number ?? `《${document.title}》`}${clause.label}  ${statusNames[document.status]}  ${clause.id}`,
        width,
        '    ',
      ),
    ),
    ...(question ? ['', wrap(`${question.prompt}${question.options.map((option) => `〔${option}〕`).join('')}`)] : []),
    ...(suggestions.length > 0 ? ['', '可以这样问', ...suggestions.map((suggestion) => `  ${suggestion}`)] : []),
    '',
    wrap(`截至${as_of}。${notice}`),
    `回答 ${id}  对话 ${conversation}`,
  ].join('\n');
}

/** Markdown without its marks of emphasis. */
function plain(text: string): string {
  return text.replaceAll('**', '').replace(/^> /gmu, '  ');
}
