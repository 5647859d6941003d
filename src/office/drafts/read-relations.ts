import type { Clause } from '../../policy/clause.ts';
import { splitSentences } from '../../policy/sentence.ts';
import type { DraftRelation, Part } from './draft.ts';
import { STACKING } from './patterns.ts';

/** What a document says of having several supports: each sentence of it once, with whom it binds. */
export function readRelations(clauses: readonly Pick<Clause, 'id' | 'own'>[]): readonly Part<DraftRelation>[] {
  return clauses.flatMap(({ id, own }) =>
    splitSentences(own).flatMap(({ text }) => {
      const found = STACKING.find(([, words]) => words.test(text));
      if (!found || !/支持|奖励|补贴|补助|资助|政策|项目|扶持|举报|奖金/u.test(text)) return [];
      return [
        { value: { kind: found[0], scope: scopeOf(text), clause: id }, quote: text, confidence: 'likely' as const },
      ];
    }),
  );
}

function scopeOf(text: string): DraftRelation['scope'] {
  if (/国家|各级|上级|其他同类|同类政策/u.test(text)) return 'all';
  if (/(?:本|全)?市(?:级|内)?[^，。；]{0,6}(?:政策|资金)/u.test(text)) return 'city';
  return /(?:本|我|全)?区(?:级|内)?[^，。；]{0,6}(?:政策|资金|支持)/u.test(text) ? 'district' : 'document';
}
