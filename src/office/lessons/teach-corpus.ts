import { isMap, isSeq, parseDocument } from 'yaml';
import type { Teaching } from './lesson.ts';
import type { TaughtFile } from './taught-file.ts';

/** Unbroken, as these files are written by hand. */
const FORM = { lineWidth: 0, flowCollectionPadding: true } as const;

/**
 * What is taught -> the file of corpus/ with it; the rest of the file, its comments too, stays as it was. Null when it
 * stands there already. `read` gives a file's text, or null where there is none.
 */
export function teachCorpus(teaching: Teaching, read: (path: string) => string | null): TaughtFile | null {
  const { path, keys, entry, isFlow } = placeOf(teaching);
  const file = parseDocument(read(path) ?? '');
  const list = keys.length === 0 ? file.contents : file.getIn(keys);
  if (isSeq(list) && list.items.some((item) => sameEntry(file.createNode(item).toJSON(), entry))) return null;
  const node = file.createNode(entry);
  if (isMap(node)) node.flow = isFlow;
  if (isSeq(list)) list.add(node);
  else file.setIn(keys, file.createNode([entry]));
  return { path, content: file.toString(FORM) };
}

interface Place {
  readonly path: string;
  /** Where in the file the list is; none when the file is the list. */
  readonly keys: readonly string[];
  readonly entry: string | Readonly<Record<string, string>>;
  readonly isFlow: boolean;
}

function placeOf(teaching: Teaching): Place {
  switch (teaching.kind) {
    case 'question': {
      const [document = '', ...path] = teaching.clause.split('/');
      return {
        path: `vocabulary/questions/${document}.yaml`,
        ...{ keys: [path.join('/')], entry: teaching.words, isFlow: false },
      };
    }
    case 'synonym':
      return {
        path: 'vocabulary/synonyms.yaml',
        ...{ keys: ['colloquial'], entry: `${teaching.from} -> ${teaching.to}`, isFlow: false },
      };
    case 'outside':
      return {
        path: 'language/outside.yaml',
        ...{ keys: [], entry: { kind: teaching.outside, say: teaching.words }, isFlow: true },
      };
  }
}

function sameEntry(one: unknown, other: Place['entry']): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
