import { namesInTest } from '../../calculator/expression.ts';
import type { Measure } from '../../calculator/measure.ts';
import type { Sources } from '../dependencies.ts';
import type { Near } from './closeness.ts';

/** So many of the supports of a text must be for one kind of unit for the text to be about that kind. */
const MOST = 0.6;
/** What a support for such a unit is worth where the words are about the text as a whole. */
const OF_THE_TEXT = 0.55;
/** So many of the nearest clauses must be of one text. */
const [NEAREST, SAME] = [6, 3];

const kinds = new WeakMap<ReadonlyMap<string, Measure>, ReadonlyMap<string, string>>();

/** Document -> the yes-or-no fact on which most of its supports depend: who is such a unit (总部企业, 优势单位) gets them. */
export function kindsOfDocuments({ measures, facts }: Sources): ReadonlyMap<string, string> {
  const known = kinds.get(measures);
  if (known) return known;
  const supports = new Map<string, Measure[]>();
  for (const measure of measures.values())
    if (measure.nature === 'support')
      supports.set(measure.document, [...(supports.get(measure.document) ?? []), measure]);
  const made = new Map(
    [...supports].flatMap(([document, all]) => {
      const names = new Set(all.flatMap(namesAsked));
      const kind = [...names].find(
        (name) =>
          facts.get(name)?.type === 'boolean' &&
          all.filter((measure) => namesAsked(measure).includes(name)).length >= all.length * MOST,
      );
      return kind !== undefined && all.length > 1 ? [[document, kind] as const] : [];
    }),
  );
  kinds.set(measures, made);
  return made;
}

/** What must be so; what is only taken for granted (没有享受一事一议) is no kind of unit. */
function namesAsked({ conditions }: Measure): readonly string[] {
  return conditions.filter((one) => one.when_unknown === 'ask').flatMap(({ test }) => namesInTest(test, 'fact'));
}

/** Supports of a text to which most of what was found belongs, and which is about one kind of unit. */
export function closenessOfKind(near: readonly Near[], sources: Sources) {
  const said = near.filter(({ by }) => by === 'need');
  const nearest = [...said].sort((one, other) => other.closeness - one.closeness).slice(0, NEAREST);
  const kinds = kindsOfDocuments(sources);
  const about = new Set(
    nearest
      .map(({ passage }) => passage.document.id)
      .filter((id, _, all) => kinds.has(id) && all.filter((other) => other === id).length >= SAME),
  );
  return [...sources.measures.values()]
    .filter(
      ({ document, nature, facts }) =>
        nature === 'support' && about.has(document) && facts.includes(kinds.get(document) ?? ''),
    )
    .map(({ id }) => [id, { closeness: OF_THE_TEXT, words: nearest[0]?.words ?? '', by: 'kind' }] as const);
}
