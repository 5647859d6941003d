import type { Answer, Citation } from '../../assistant/answer.ts';
import { messages } from '../messages.ts';
import { citationLine } from './citation-line.ts';
import { formatChineseDate } from './format-date.ts';
import { sourcesOf } from './sources-of.ts';

/** An answer as text to copy or share: question, answer, its sources, the label and the date. Never without the last two. */
export function plainTextOf(question: string, answer: Answer): string {
  const line = (citation: Citation) => `[${citation.n}] ${citationLine(citation, answer.as_of)}`;
  const sources = sourcesOf(answer).map(({ heading, citations }) => `${heading}：\n${citations.map(line).join('\n')}`);
  return [
    `问：${question}`,
    `答：${withoutMarks(answer.text)}`,
    ...sources,
    `${answer.notice}（${messages.brand}，截至${formatChineseDate(answer.as_of)}）`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** An answer in a few lines to send on: the question, what it comes to, the day, and where it is asked again. */
export function shareTextOf(question: string, answer: Answer, address: string): string {
  const [opening = ''] = withoutMarks(answer.text)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const words = opening.replaceAll(/\[\d+\]/gu, '');
  return [
    question,
    words,
    `（${messages.brand}，截至${formatChineseDate(answer.as_of)}；以正式文件为准）`,
    address,
  ].join('\n');
}

/** What to say on the telephone: who asks, what, and which clause was found. Short enough to read out. */
export function hotlineSummary(question: string, answer: Answer): string {
  const facts = answer.understood.map(({ label, display }) => `${label}：${display}`).join('；');
  const basis = answer.citations
    .filter(({ role }) => role === 'basis')
    .slice(0, 3)
    .map(({ clause, document }) => `${document.number ?? `《${document.title}》`}${clause.label}`)
    .join('、');
  return [
    `我想咨询：${question}`,
    facts && `我的情况是：${facts}。`,
    basis && `我查到的依据是${basis}，想确认现在怎么办理、由哪个部门受理。`,
    !basis && '我没有查到有效的依据，想确认有没有相关规定、由哪个部门负责。',
  ]
    .filter((part) => part)
    .join('\n');
}

/** An answer as it is read aloud: its words, without marks and numbers of sources. */
export function spokenOf({ text }: Answer): string {
  return withoutMarks(text).replaceAll(/\[\d+\]/gu, '');
}

function withoutMarks(markdown: string): string {
  return markdown.replace(/\*\*(.+?)\*\*/gu, '$1').replace(/^> ?/gmu, '');
}
