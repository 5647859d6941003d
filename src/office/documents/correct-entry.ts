import { parse, stringify } from 'yaml';
import { normaliseDocumentNumber } from '../../policy/document-number.ts';
import { FORM_FIELDS, type FormValues } from './form-fields.ts';
import { documentWords as words } from './messages.ts';

type Members = Record<string, unknown>;

/** An entry as YAML -> what the form shows; empty where it says nothing. */
export function readForm(yaml: string): FormValues {
  const entry = membersOf(parse(yaml));
  return Object.fromEntries(
    FORM_FIELDS.map((field) => {
      if (field === 'replaces') return [field, String(relationsOf(entry).find(isVersion)?.target ?? '')];
      const [name = '', part] = field.split('.');
      const value = part ? membersOf(entry[name])[part] : entry[name];
      return [field, value === null || value === undefined ? '' : String(value)];
    }),
  );
}

/** An entry with the values of the form; a date that was emptied is null, with the reason that is given as its quote. */
export function applyForm(yaml: string, values: FormValues): string {
  const entry = { ...membersOf(parse(yaml)) };
  for (const name of ['id', 'title', 'issuer', 'jurisdiction', 'kind'] as const)
    if (values[name] !== undefined) entry[name] = values[name] === '' ? null : values[name];
  if (entry.issuer !== null) entry.issuer_reason = undefined;
  if (values.number !== undefined && values.number !== (entry.number ?? '')) {
    // Typed as it is printed, or in its official form.
    entry.number = normaliseDocumentNumber(values.number) ?? (values.number || null);
    entry.number_printed = values.number || null;
  }
  for (const name of ['issued', 'effective_from', 'effective_until'] as const) {
    const [date, quote] = [values[`${name}.date`], values[`${name}.quote`]];
    if (date === undefined) continue;
    const before = membersOf(entry[name]);
    if (date === '') entry[name] = before.date == null ? before : { date: null, reason: quote };
    else entry[name] = before.date === date && before.quote === quote ? before : { date, quote };
  }
  if (values.replaces !== undefined) entry.relations = withVersion(entry, values.replaces);
  return stringify(entry, { lineWidth: 0 });
}

/**
 * The old wording stays, and ends when this one begins: a repeal that the officer states. Its quote is the title, since a
 * rule under the same name in a later wording is what says so.
 */
function withVersion(entry: Members, replaced: string): readonly Members[] | undefined {
  const others = relationsOf(entry).filter((relation) => !isVersion(relation));
  const from = membersOf(entry.effective_from).date ?? membersOf(entry.issued).date;
  const version = {
    ...{ kind: 'repeals', target: replaced, ...(from ? { from } : {}) },
    ...{ quote: entry.title, note: words.newVersion },
  };
  const relations = replaced === '' ? others : [...others, version];
  return relations.length === 0 ? undefined : relations;
}

function relationsOf({ relations }: Members): readonly Members[] {
  return Array.isArray(relations) ? relations.map(membersOf) : [];
}

const isVersion = ({ note }: Members) => note === words.newVersion;

function membersOf(value: unknown): Members {
  return typeof value === 'object' && value !== null ? (value as Members) : {};
}
