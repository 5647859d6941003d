import type { Interpreted } from '../question/interpreted.ts';
import type { Understanding } from './understand.ts';

type Asked = Pick<Understanding, 'said' | 'act' | 'asks' | 'form' | 'parts' | 'cases' | 'things'>;

/** What a message by itself does and asks for, and what kind of sentence answers it. */
export function askedBy({ act, asks, form, parts, cases, things, text }: Interpreted): Asked {
  return { said: text, act, asks: new Set(asks), form, parts, cases, things };
}
