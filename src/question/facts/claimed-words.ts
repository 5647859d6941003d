import type { Fact } from '../../policy/fact.ts';

/** Words that were said for an option of a fact: 链主介绍 says by whom somebody was brought, and not that he is 链主. */
export interface ClaimedWords {
  readonly fact: string;
  readonly words: string;
}

/** What the message says of the choices that rules ask for, in the words that stand for an option; the option's bare name claims nothing. */
export function claimWords(message: string, facts: readonly Fact[]): readonly ClaimedWords[] {
  return facts
    .filter(({ type }) => type === 'choice')
    .flatMap(({ name, said }) => Object.values(said).flatMap((all) => all.map((words) => ({ fact: name, words }))))
    .filter(({ words }) => message.includes(words));
}

/** True where a fact's words stand in the message only as part of what is said of a fact that the rule does not ask for. */
export function isSaidOfAnother(message: string, own: readonly Fact[], claims: readonly ClaimedWords[]): boolean {
  const others = claims.filter(({ fact }) => !own.some(({ name }) => name === fact));
  const rest = others.reduce((text, { words }) => text.split(words).join('　'), message);
  const isSaid = ({ words }: Fact, text: string) => words.some((word) => text.includes(word));
  return own.some((fact) => fact.type === 'choice' && isSaid(fact, message) && !isSaid(fact, rest));
}
