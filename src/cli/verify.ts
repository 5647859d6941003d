import { existsSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import { VerificationReply, verifyRoute } from '../http/verify.ts';
import { ASKING, call } from './call.ts';
import { type Command, EXIT } from './command.ts';
import { wrapText } from './display-width.ts';
import { MESSAGES, VERIFY } from './messages.ts';

export const verifyCommand: Command = {
  name: 'verify',
  ...VERIFY,
  options: ASKING,
  async run(given, place) {
    const { terminal } = place;
    const words = given.words.join(' ');
    const text = words === '' ? await terminal.readInput() : existsSync(words) ? readFileSync(words, 'utf8') : words;
    if (text.trim() === '') return MESSAGES.wordsMissing(VERIFY.text);
    const show = (verification: Verification) => showVerification(verification, terminal.width);
    return call(verifyRoute, VerificationReply, { text }, { given, place, show, exit: exitOf });
  },
};

type Verification = z.output<typeof VerificationReply>;

/** Whatever is not verified is a finding, what could not be checked too. */
function exitOf({ citations, figures }: Verification): number {
  return [...citations, ...figures].every(({ state }) => state === 'verified') ? EXIT.done : EXIT.found;
}

function showVerification({ citations, figures, as_of }: Verification, width: number): string {
  const line = ({ raw, state, note, clause, expected }: Verification['figures'][number]) => {
    const where = clause ? `  ${clause}` : '';
    const right = expected ? `  ${VERIFY.expected(expected)}` : '';
    return wrapText(`  ${VERIFY.states[state]}  ${raw}${right}${where}  ${note}`, width, '          ');
  };
  return [
    VERIFY.heading(citations.length, figures.length, as_of),
    ...(citations.length > 0 ? ['', VERIFY.citations, ...citations.map(line)] : []),
    ...(figures.length > 0 ? ['', VERIFY.figures, ...figures.map(line)] : []),
  ].join('\n');
}
