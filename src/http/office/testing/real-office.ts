import { answerQuestion } from '../../../assistant/answer-question.ts';
import type { Sources } from '../../../assistant/dependencies.ts';
import type { OpenSources } from '../../../cli/make-sources.ts';
import { withCurated } from '../../../cli/with-curated.ts';
import type { Dependencies } from '../../dependencies.ts';
import type { OfficeParts } from '../office-parts.ts';
import { makeSampleOffice, type SampleOffice } from './sample-office.ts';

/** The office over the real corpus, whose answers go the whole way; trials are not made. */
export function makeRealOffice(
  { sources, likeness }: Pick<OpenSources, 'sources' | 'likeness'>,
  over: Partial<Dependencies> = {},
  parts: Partial<OfficeParts> = {},
): SampleOffice {
  const held: { curated?: OfficeParts['curated'] } = {};
  const answering = withCurated({ sources, likeness }, async () => held.curated?.listCurated('published') ?? []);
  const office = makeSampleOffice(
    {
      sources: answering,
      answer(request, tell) {
        const { store, clock, newId } = office.dependencies;
        const assistant = { sources: answering, store, clock, newId, model: null, onLoss: () => undefined };
        return answerQuestion(request, assistant, tell);
      },
      ...over,
    },
    { likeness, ...parts },
  );
  held.curated = office.parts.curated;
  return office;
}

/** Sources of which the words of clauses can be changed while they are used. */
export function makeChangeable(sources: Sources) {
  const changed = new Map<string, string>();
  const get: Sources['clauses']['get'] = (id) => {
    const clause = sources.clauses.get(id);
    const text = changed.get(id);
    return clause && text !== undefined ? { ...clause, text } : clause;
  };
  const { size } = sources.clauses;
  const clauses: Sources['clauses'] = {
    ...{ size, get },
    values: () => sources.clauses.values(),
    ofDocument: (id) => sources.clauses.ofDocument(id),
    outlineOf: (id) => sources.clauses.outlineOf(id),
  };
  return { sources: { ...sources, clauses }, change: (id: string, text: string) => changed.set(id, text) };
}
