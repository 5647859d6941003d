import type { Measure } from './measure.ts';
import type { MeasureLibrary } from './measure-library.ts';

/**
 * The measure that took the place of one whose document was repealed: the one of the same name in the document that
 * repealed it. Null where the texts do not lead to one: nothing is taken for a successor because it sounds alike.
 */
export function successorOf(
  { id, document }: Measure,
  { documents, measureById }: Pick<MeasureLibrary, 'documents' | 'measureById'>,
): Measure | null {
  const repeal = documents.get(document)?.relations.find(({ kind, target }) => kind === 'repealed_by' && target);
  const name = id.slice(document.length);
  return repeal?.target ? (measureById.get(repeal.target + name) ?? null) : null;
}
