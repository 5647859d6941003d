import type { Field } from './fields.ts';

/** For every term the units it stands in, and how strongly: four flat arrays. */
export interface Postings {
  /** Term number -> start of its postings; one entry more than there are terms. */
  readonly starts: Uint32Array;
  readonly units: Uint32Array | Uint16Array;
  /** Saturated frequency in 255ths of its limit. */
  readonly impacts: Uint8Array;
  /** Inverse document frequency of each term. */
  readonly rarities: Float32Array;
}

/** The terms of one field in every unit, by number, repeated as often as they occur. */
export interface FieldTerms {
  readonly field: Field;
  readonly units: readonly (readonly number[])[];
}

/**
 * BM25 over weighted fields (BM25F): frequencies are discounted by field length, weighted, added up, then saturated.
 * `saturation` is k1. Everything that does not depend on the question is worked out here.
 */
export function buildPostings(termCount: number, fields: readonly FieldTerms[], saturation: number): Postings {
  const unitCount = fields[0]?.units.length ?? 0;
  const starts = countPostings(termCount, unitCount, fields);
  const total = starts[termCount] ?? 0;
  const units = unitCount <= 0xffff ? new Uint16Array(total) : new Uint32Array(total);
  const impacts = new Uint8Array(total);
  const next = starts.slice();
  const averages = fields.map(averageLength);
  const frequencies = new Float64Array(termCount);
  for (let unit = 0; unit < unitCount; unit++) {
    for (const term of addFrequencies(fields, averages, unit, frequencies)) {
      const frequency = frequencies[term] ?? 0;
      const at = next[term] ?? 0;
      units[at] = unit;
      impacts[at] = Math.max(1, Math.round((255 * frequency) / (frequency + saturation)));
      next[term] = at + 1;
      frequencies[term] = 0;
    }
  }
  return { starts, units, impacts, rarities: rarities(starts, unitCount) };
}

function countPostings(termCount: number, unitCount: number, fields: readonly FieldTerms[]): Uint32Array {
  const starts = new Uint32Array(termCount + 1);
  const lastSeenIn = new Int32Array(termCount).fill(-1);
  for (let unit = 0; unit < unitCount; unit++)
    for (const { units } of fields)
      for (const term of units[unit] ?? []) {
        if (lastSeenIn[term] === unit) continue;
        lastSeenIn[term] = unit;
        starts[term + 1] = (starts[term + 1] ?? 0) + 1;
      }
  for (let term = 0; term < termCount; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  return starts;
}

/** Adds the weighted frequencies of one unit into `frequencies`, and returns the terms that were touched. */
function addFrequencies(
  fields: readonly FieldTerms[],
  averages: readonly number[],
  unit: number,
  frequencies: Float64Array,
): readonly number[] {
  const touched: number[] = [];
  fields.forEach(({ field, units }, number) => {
    const terms = units[unit] ?? [];
    const longer = terms.length / (averages[number] ?? 1);
    const gain = field.weight / (1 - field.lengthPenalty + field.lengthPenalty * longer);
    if (gain === 0) return;
    for (const term of terms) {
      if (frequencies[term] === 0) touched.push(term);
      frequencies[term] = (frequencies[term] ?? 0) + gain;
    }
  });
  return touched;
}

/** Over the units that have the field at all, so that a rare field does not look short. */
function averageLength({ units }: FieldTerms): number {
  const lengths = units.map((terms) => terms.length).filter((length) => length > 0);
  return lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
}

function rarities(starts: Uint32Array, unitCount: number): Float32Array {
  return Float32Array.from({ length: starts.length - 1 }, (_, term) => {
    const holding = (starts[term + 1] ?? 0) - (starts[term] ?? 0);
    return holding === 0 ? 0 : Math.log(1 + (unitCount - holding + 0.5) / (holding + 0.5));
  });
}
