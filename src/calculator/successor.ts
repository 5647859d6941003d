import type { Status } from '../policy/validity.ts';
import type { Measure } from './measure.ts';
import type { MeasureLibrary } from './measure-library.ts';

/**
 * The measure that took the place of another: the one that its own relation names, or, once its document is repealed,
 * the one of the same name in the document that repealed it. Null where the texts do not lead to one: nothing is taken
 * for a successor because it sounds alike.
 */
export function successorOf(measure: Measure, status: Status, library: MeasureLibrary): Measure | null {
  const stated = measure.relations.find(({ kind }) => kind === 'superseded_by')?.with[0];
  const id = stated ?? (status === 'repealed' ? nameInRepealing(measure, library) : undefined);
  return (id && library.measureById.get(id)) || null;
}

function nameInRepealing({ id, document }: Measure, { documents }: MeasureLibrary): string | undefined {
  const repeal = documents.get(document)?.relations.find(({ kind, target }) => kind === 'repealed_by' && target);
  return repeal?.target ? repeal.target + id.slice(document.length) : undefined;
}
