import type { Completion, SearchReply } from '../client/replies.ts';

/** A document or clause that can be picked, by its id. */
export interface PickerOption {
  readonly id: string;
  readonly words: string;
}

const MOST_OPTIONS = 8;

/** Documents whose name or number is typed, then what was found; the other way round where a clause is named, `2024 14号 5条`. */
export function pickerOptions(completions: readonly Completion[], found: SearchReply | null): readonly PickerOption[] {
  const documents = completions.flatMap(({ kind, id, text, detail }) =>
    kind === 'document' && id !== null ? [{ id, words: detail ? `${text}（${detail}）` : text }] : [],
  );
  const clauses = (found?.hits ?? []).map(({ clause, document }) => ({
    id: clause.id,
    words: `${document.number ?? document.title}${clause.label}`,
  }));
  const isClauseNamed = found?.interpreted.addresses.some(({ label, state }) => label !== null && state === 'found');
  return (isClauseNamed ? [...clauses, ...documents] : [...documents, ...clauses]).slice(0, MOST_OPTIONS);
}
