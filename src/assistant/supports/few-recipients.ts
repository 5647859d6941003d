import type { Measure } from '../../calculator/measure.ts';

/** Recipients of so small a share of all supports are few: what there is for them is for each of them. */
const FEW = 0.04;

const shares = new WeakMap<ReadonlyMap<string, Measure>, ReadonlyMap<string, number>>();

/** True where a support names recipients such as the asker (基金管理人, 招商平台, 金融机构) whom hardly any other names. */
export function isForFew(
  { recipients }: Measure,
  asker: readonly string[],
  measures: ReadonlyMap<string, Measure>,
): boolean {
  const share = sharesOf(measures);
  return recipients.some((name) => asker.includes(name) && (share.get(name) ?? 1) <= FEW);
}

/** Recipient -> of which share of the supports it is one. */
function sharesOf(measures: ReadonlyMap<string, Measure>): ReadonlyMap<string, number> {
  const known = shares.get(measures);
  if (known) return known;
  const supports = [...measures.values()].filter(({ nature }) => nature === 'support');
  const counts = new Map<string, number>();
  for (const name of supports.flatMap(({ recipients }) => recipients)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const made = new Map([...counts].map(([name, count]) => [name, count / supports.length]));
  shares.set(measures, made);
  return made;
}
