import type { Clause } from '../../policy/clause.ts';
import type { AmountForm, Part } from './draft.ts';
import { GIVEN } from './patterns.ts';
import type { Provision } from './provision.ts';

const LONGEST = 24;

/** What the officer will call it: the clause's own title, or the words that open the provision; nothing else. */
export function draftTitle({ heading }: Pick<Clause, 'heading'>, { text }: Provision, form: AmountForm): Part<string> {
  const named = new RegExp(`(?:${GIVEN})|罚款|滞纳金`, 'u').exec(text)?.[0] ?? '';
  const opening =
    text
      .split(/[，。；：,;:]/u)[0]
      ?.replace(/^(?:对于?|凡是?)/u, '')
      .slice(0, LONGEST) ?? '';
  const subject = heading?.slice(0, LONGEST) || opening.replace(/的$/u, '');
  const suffix = form.kind === 'deadline' || subject.includes(named) ? '' : named;
  return { value: subject + suffix, quote: text, confidence: heading ? 'likely' : 'guess' };
}
