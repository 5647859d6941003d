import type { Asked, Likeness } from '../likeness.ts';
import type { InboxItem } from './inbox-store.ts';

/** Questions that ask the same, or nearly. */
export interface InboxGroup {
  /** The newest question, which stands for the others. */
  readonly question: string;
  readonly act: string;
  readonly count: number;
  readonly first: string;
  readonly last: string;
  readonly causes: readonly string[];
  readonly assignees: readonly string[];
  readonly items: readonly InboxItem[];
}

type Comparing = Pick<Likeness, 'cosineOfCores' | 'alike' | 'same'>;

interface Open {
  readonly head: Asked;
  readonly items: InboxItem[];
  readonly members: Asked[];
}

/**
 * Items, newest first -> groups, the most frequent first. A question joins the group whose members it is most like on
 * average, where their act is the same and the likeness is no chance; an equal question always joins.
 */
export function groupItems(
  items: readonly InboxItem[],
  read: (question: string) => Asked,
  likeness: Comparing,
): readonly InboxGroup[] {
  const groups: Open[] = [];
  const known = new Map<string, Asked>();
  for (const item of items) {
    const asked = known.get(item.question) ?? read(item.question);
    known.set(item.question, asked);
    const group = nearest(asked, groups, likeness);
    if (group) {
      group.items.push(item);
      if (!group.members.includes(asked)) group.members.push(asked);
    } else groups.push({ head: asked, items: [item], members: [asked] });
  }
  return groups.map(close).sort((one, other) => other.count - one.count || other.last.localeCompare(one.last));
}

function nearest(asked: Asked, groups: readonly Open[], likeness: Comparing): Open | undefined {
  let [best, found]: [number, Open | undefined] = [likeness.alike, undefined];
  for (const group of groups) {
    if (group.members.includes(asked)) return group;
    const sum = group.members.reduce((all, member) => all + likeness.cosineOfCores(member, asked), 0);
    const mean = sum / group.members.length;
    // How an act is read of few words is less sure than that the words are nearly the same.
    if (group.head.act !== asked.act && mean < likeness.same) continue;
    if (mean >= best) [best, found] = [mean, group];
  }
  return found;
}

function close({ head, items }: Open): InboxGroup {
  return {
    question: items[0]?.question ?? '',
    act: head.act,
    count: items.length,
    first: items.at(-1)?.asked ?? '',
    last: items[0]?.asked ?? '',
    causes: [...new Set(items.flatMap(({ causes }) => causes))].sort(),
    assignees: [...new Set(items.flatMap(({ assignee }) => assignee ?? []))],
    items,
  };
}
