import { describe, expect, it } from 'vitest';
import type { Completion, SearchReply } from '../client/replies.ts';
import { document14 } from '../testing/canned-answers.ts';
import { canned14 } from '../testing/canned-documents.ts';
import { pickerOptions } from './picker-options.ts';

const completion: Completion = {
  ...{ kind: 'document', text: document14.title, id: document14.id, detail: '14号' },
  status: 'in_force',
};
const clause = canned14.clauses[1];
const foundBy = (label: string | null) =>
  ({
    hits: [{ clause, document: document14, highlights: [], reasons: [], elsewhere: [] }],
    interpreted: { addresses: [{ label, state: 'found' }], corrections: [], synonyms: [] },
  }) as unknown as SearchReply;
const ids = (label: string | null) => pickerOptions([completion], foundBy(label)).map(({ id }) => id);

describe('what can be picked for a comparison', () => {
  it('begins with the document where only a document is named', () => {
    expect(ids(null)).toEqual([document14.id, clause?.id]);
  });

  it('begins with the clause where a clause is named', () => {
    expect(ids('第三条')).toEqual([clause?.id, document14.id]);
  });

  it('is what completes the words while nothing was found', () => {
    expect(pickerOptions([completion], null)).toHaveLength(1);
  });
});
