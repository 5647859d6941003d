import type { Glossary, Rendering } from './glossary.ts';

/**
 * Of the senses of a phrase the one that the texts have beside most of the other things spoken of, the usual one where
 * none is ahead: `park` is 园区 beside a drone, 停车 beside a car.
 */
export function chooseSense(
  { senses }: Pick<Rendering, 'senses'>,
  others: readonly Pick<Rendering, 'senses'>[],
  companyOf: Glossary['companyOf'],
): string {
  const [usual = ''] = senses;
  if (senses.length < 2) return usual;
  const told = senses.map((sense) => {
    const company = companyOf(sense);
    return { sense, beside: others.filter((other) => other.senses.some((one) => company.has(one))).length };
  });
  return told.reduce((best, one) => (one.beside > best.beside ? one : best)).sense;
}
