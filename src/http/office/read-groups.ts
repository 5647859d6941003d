import { groupItems, type InboxGroup } from '../../office/inbox/group-items.ts';
import type { InboxItem } from '../../office/inbox/inbox-store.ts';
import type { Asked, Likeness } from '../../office/likeness.ts';
import type { CalendarDate } from '../../policy/calendar-date.ts';
import { letOthers } from './let-others.ts';

/** So many questions are compared, the newest: all with all of more would keep those waiting who ask. */
export const MOST_GROUPED = 600;
/** Questions that were read already; the same ones wait for days. */
const MOST_KEPT = 2 * MOST_GROUPED;
const kept = new WeakMap<Likeness, Map<string, Asked>>();

/** Items -> groups; reading a question takes a millisecond, and between two of them others get their turn. */
export async function readGroups(
  items: readonly InboxItem[],
  today: CalendarDate,
  likeness: Likeness,
): Promise<readonly InboxGroup[]> {
  const read = kept.get(likeness) ?? new Map<string, Asked>();
  if (read.size > MOST_KEPT) read.clear();
  kept.set(likeness, read);
  const compared = items.slice(0, MOST_GROUPED);
  for (const { question } of compared)
    if (!read.has(question)) {
      read.set(question, likeness.read(question, today));
      await letOthers();
    }
  return groupItems(compared, (question) => read.get(question) ?? likeness.read(question, today), likeness);
}
