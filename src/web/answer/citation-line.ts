import type { Citation } from '../../assistant/answer.ts';
import { statusWord } from '../messages.ts';
import { formatChineseDate } from './format-date.ts';

/** 《文件名》（文号）条款：“原文”（状态；截至日期）: the line that people paste into a letter or a work order. */
export function citationLine({ clause, quote, document }: Citation, asOf: string): string {
  const number = document.number ? `（${document.number}）` : '';
  return `《${document.title}》${number}${clause.label}：“${quote}”（${standing(document)}；截至${formatChineseDate(asOf)}）`;
}

function standing({ status, status_reason: reason, effective_from: from }: Citation['document']): string {
  if (status !== 'in_force') return `${statusWord(status)}，${reason}`;
  return from ? `${statusWord(status)}，${formatChineseDate(from)}起施行` : statusWord(status);
}
