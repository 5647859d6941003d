import type { Clause } from '../../src/policy/clause.ts';
import type { Corpus, PolicyDocument } from '../../src/policy/document.ts';

/**
 * A corpus `times` as large, to see what growth does: the documents as they are, and made-up ones of the same build
 * whose clauses are put together from sentences of all documents. The vocabulary does not grow with it, as it would.
 */
export function multiplyCorpus(corpus: Corpus, times: number): Corpus {
  const sentences = corpus.clauses.flatMap(({ own }) => own.split(SENTENCE_END)).filter((text) => text.length > 4);
  const random = makeRandom(times);
  const pick = () => sentences[Math.floor(random() * sentences.length)] ?? '';
  const copies = Array.from({ length: times - 1 }, (_, number) => number + 2);
  return {
    ...corpus,
    documents: [...corpus.documents, ...copies.flatMap((copy) => corpus.documents.map((one) => renamed(one, copy)))],
    clauses: [...corpus.clauses, ...copies.flatMap((copy) => corpus.clauses.map((one) => rewritten(one, copy, pick)))],
  };
}

const SENTENCE_END = /(?<=[。；\n])/u;

/** Id of a made-up document, by that of the one it is built like. */
export function copyOf(document: string, copy: number): string {
  return `${document}-copy-${copy}`;
}

function renamed(document: PolicyDocument, copy: number): PolicyDocument {
  return {
    ...document,
    id: copyOf(document.id, copy),
    title: `${document.title}（第${copy}辑）`,
    aliases: [],
    number: null,
    relations: [],
  };
}

function rewritten(clause: Clause, copy: number, pick: () => string): Clause {
  const document = copyOf(clause.document, copy);
  const own = clause.label + clause.own.split(SENTENCE_END).map(pick).join('');
  const inner = clause.text.slice(clause.own.length).split(SENTENCE_END).map(pick).join('');
  const text = clause.text === clause.own ? own : `${own}\n${inner}`;
  return {
    ...clause,
    ...{ document, own, text, id: `${document}/${clause.path}` },
    parent: clause.parent === null ? null : clause.parent.replace(clause.document, document),
  };
}

/** A fixed sequence of numbers from 0 to 1, the same in every run. */
function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
