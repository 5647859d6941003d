import type { Clause } from '../../policy/clause.ts';
import type { AmountForm, Part } from './draft.ts';
import { GIVEN } from './patterns.ts';
import type { Provision } from './provision.ts';

const LONGEST = 24;
const SHORTEST = 6;

/** What the officer will call it: the clause's own title, or the words that open the provision; nothing else. */
export function draftTitle({ heading }: Pick<Clause, 'heading'>, { text }: Provision, form: AmountForm): Part<string> {
  const named = new RegExp(`(?:${GIVEN})|罚款|滞纳金`, 'u').exec(text)?.[0] ?? '';
  const opening =
    text
      .split(/[，。；：,;:]/u)[0]
      ?.replace(/^(?:对于?|凡是?)/u, '')
      .trim() ?? '';
  const subject = shorten(heading || opening.replace(/的$/u, ''));
  const suffix = form.kind === 'deadline' || subject.includes(named) ? '' : named;
  return { value: subject + suffix, quote: text, confidence: heading ? 'likely' : 'guess' };
}

/** Too long a title ends where its words part, never within one. */
function shorten(title: string): string {
  if (title.length <= LONGEST) return title;
  const cut = title.slice(0, LONGEST + 1);
  const end = Math.max(...['的', '、', '，', '和', '或'].map((mark) => cut.lastIndexOf(mark)));
  return title.slice(0, end < SHORTEST ? LONGEST : end);
}
