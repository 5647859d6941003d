import type { SupportItem } from '../../assistant/supports/supports.ts';

/** What of the list is shown; an empty word shows all. */
export interface Filter {
  readonly level: '' | 'city' | 'district';
  readonly kind: '' | 'money' | 'service';
  readonly department: string;
}

export const NO_FILTER: Filter = { level: '', kind: '', department: '' };

export function filterItems(items: readonly SupportItem[], filter: Filter): readonly SupportItem[] {
  return items.filter((item) => passes(item, filter));
}

/** How many would be shown with this choice in place of the one of its kind. */
export function countWith(items: readonly SupportItem[], filter: Filter, choice: Partial<Filter>): number {
  return filterItems(items, { ...filter, ...choice }).length;
}

/** Offices in charge, the one with most supports first. */
export function departmentsOf(items: readonly SupportItem[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { department } of items) if (department) counts.set(department, (counts.get(department) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1]).map(([name]) => name);
}

function passes(item: SupportItem, { level, kind, department }: Filter): boolean {
  if (level !== '' && item.document.level !== level) return false;
  if (kind !== '' && isMoney(item) !== (kind === 'money')) return false;
  return department === '' || item.department === department;
}

/** Where no amount is published it may still be money. */
function isMoney({ amount, group }: SupportItem): boolean {
  return group !== 'service' && amount?.certainty !== 'service';
}
