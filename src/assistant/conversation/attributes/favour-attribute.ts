import type { Calculation, Evidence, Finding } from '../../evidence/evidence.ts';
import type { Understanding } from '../../understand.ts';
import { STATED_ATTRIBUTES, type StatedAttribute, says } from './stated-attributes.ts';

/**
 * Evidence for an attribute of what is in focus: the clauses that say such a thing first, and no result of a kind that
 * is not asked for. Evidence of another question stays as it is.
 */
export function favourAttribute({ attributes }: Pick<Understanding, 'attributes'>, evidence: Evidence): Evidence {
  const asked = STATED_ATTRIBUTES.filter((attribute) => attributes?.has(attribute));
  if (asked.length === 0 || attributes?.has('amount')) return evidence;
  const order = (findings: readonly Finding[]) => {
    const fitting = findings.map((finding) => ({
      ...finding,
      calculations: finding.calculations.filter((calculation) => asked.some((one) => isOfKind(one, calculation))),
    }));
    const [saying, silent] = [
      fitting.filter((one) => isSaying(one, asked)),
      fitting.filter((one) => !isSaying(one, asked)),
    ];
    return [...saying, ...silent];
  };
  return { ...evidence, current: order(evidence.current), ended: order(evidence.ended) };
}

function isSaying({ passage }: Finding, asked: readonly StatedAttribute[]): boolean {
  return asked.some((attribute) => says(attribute, passage.clause));
}

function isOfKind(attribute: StatedAttribute, { measure }: Calculation): boolean {
  if (attribute === 'deadline') return measure.certainty === 'deadline';
  if (attribute === 'penalty') return measure.nature === 'penalty';
  return attribute === 'stacking';
}
