import { existsSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import { VerificationReply, verifyRoute } from '../http/verify.ts';
import { ASKING, call } from './call.ts';
import type { Command } from './command.ts';
import { wrapText } from './display-width.ts';
import { MESSAGES } from './messages.ts';

export const verifyCommand: Command = {
  name: 'verify',
  takes: '文件或文字（不写就读标准输入）',
  summary: '核对一段文字里的每处引用和数字',
  example: 'npx tongce verify 宣传单.txt',
  options: ASKING,
  async run(given, place) {
    const { terminal } = place;
    const words = given.words.join(' ');
    const text = words === '' ? await terminal.readInput() : existsSync(words) ? readFileSync(words, 'utf8') : words;
    if (text.trim() === '') return MESSAGES.wordsMissing('要核对的文字');
    const show = (verification: Verification) => showVerification(verification, terminal.width);
    return call(verifyRoute, VerificationReply, { text }, { given, place, show });
  },
};

type Verification = z.output<typeof VerificationReply>;

function showVerification({ citations, figures, as_of }: Verification, width: number): string {
  const line = ({ raw, state, note, clause, expected }: Verification['figures'][number]) => {
    const where = clause ? `  ${clause}` : '';
    const right = expected ? `  应为 ${expected}` : '';
    return wrapText(`  ${MESSAGES.states[state]}  ${raw}${right}${where}  ${note}`, width, '          ');
  };
  return [
    `引用 ${citations.length} 处，数字 ${figures.length} 个，截至${as_of}。`,
    ...(citations.length > 0 ? ['', '引用', ...citations.map(line)] : []),
    ...(figures.length > 0 ? ['', '数字', ...figures.map(line)] : []),
  ].join('\n');
}
