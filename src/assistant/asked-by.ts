import type { Interpreted } from '../question/interpreted.ts';
import { readForm } from '../question/read-form.ts';
import type { Understanding } from './understand.ts';

/** What a message by itself does and asks for, and what kind of sentence answers it. */
export function askedBy({ act, asks, text }: Interpreted): Pick<Understanding, 'act' | 'asks' | 'form'> {
  return { act, asks: new Set(asks), form: readForm(text) };
}
