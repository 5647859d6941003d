import {
  Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  parse,
  parseDocument,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { draftWords as words } from './messages.ts';
import type { MeasureExampleNotation } from './propose-examples.ts';

/** One part of a measure as an officer edits it; `path` is its place in the notation: `parameters.cap.value`. */
export interface MeasurePart {
  readonly path: string;
  readonly label: string;
  /** As its file says it; a list or a nested part in one line of YAML. Empty where the measure says nothing. */
  readonly text: string;
}

/** Path of a part -> its new text; an empty one takes the part away. */
export type PartTexts = Readonly<Record<string, string>>;

/** Parts that are words; all others are written in YAML. */
const WORDS = ['title', 'nature', 'clause', 'quote', 'department', 'payment', 'period', 'per', 'note', 'quota'];
const WRITTEN = ['recipient', 'certainty', 'amount', 'steps', 'parts', 'illustration', 'in_force', 'keywords'];
const OF_PARAMETER = ['label', 'value', 'unit', 'clause', 'quote', 'written'];
const PATH = new RegExp(
  `^(?:${[...WORDS, ...WRITTEN].join('|')}|parameters\\.[a-z][a-z0-9_]{0,40}\\.(?:${[...OF_PARAMETER, 'versions'].join('|')})|(?:conditions|relations)\\.\\d{1,2})$`,
  'u',
);

export function isPartPath(path: string): boolean {
  return PATH.test(path);
}

/** The parts of the measures of a file by their ids, in the order in which they are read; a place to add one at the end of a list. */
export function listParts(text: string): ReadonlyMap<string, readonly MeasurePart[]> {
  const measures = measuresIn(parseDocument(text, { schema: 'failsafe' }));
  return new Map(measures.map((measure) => [String(measure.get('id')), partsOf(measure)]));
}

/** The same of one measure that stands in no file yet. */
export function partsOfNotation(measure: Readonly<Record<string, unknown>>): readonly MeasurePart[] {
  return measuresIn(new Document({ measures: [measure] })).flatMap(partsOf);
}

/** A file with parts of one measure in other words, and everything else as it was. Throws when a part is no YAML. */
export function correctParts(text: string, id: string, values: PartTexts): string {
  const document = parseDocument(text, { schema: 'failsafe' });
  const found = measuresIn(document).find((measure) => measure.get('id') === id);
  if (found) correct(found, values, document);
  return printAsWritten(document);
}

/** A file with other examples of one measure. */
export function replaceExamples(text: string, id: string, examples: readonly MeasureExampleNotation[]): string {
  const document = parseDocument(text, { schema: 'failsafe' });
  const found = measuresIn(document).find((measure) => measure.get('id') === id);
  const items = examples.map((example) => document.createNode(allText(example), { flow: true }));
  found?.set('examples', document.createNode(items));
  return printAsWritten(document);
}

/** The same of one measure that stands in no file yet. */
export function correctNotation<Measure extends Readonly<Record<string, unknown>>>(
  measure: Measure,
  values: PartTexts,
): Measure {
  const document = new Document({ measures: [measure] });
  for (const found of measuresIn(document)) correct(found, values, document);
  // Only parts of it were replaced.
  return (document.toJS() as { measures: [Measure] }).measures[0];
}

/** `[a, b]` and `{ a: b }`, as measure files are written; the library sets both alike. */
function printAsWritten(document: Document): string {
  const padded = (node: YAMLSeq | YAMLMap, padding: string) => {
    const print = node.toString.bind(node);
    node.toString = (context, ...rest) => print(context && { ...context, flowCollectionPadding: padding }, ...rest);
  };
  visit(document, { Seq: (_, node) => padded(node, ''), Map: (_, node) => padded(node, ' ') });
  return document.toString({ lineWidth: 0 });
}

function measuresIn(document: Document | ReturnType<typeof parseDocument>): readonly YAMLMap[] {
  const list = document.get('measures');
  return isSeq(list) ? list.items.filter(isMap) : [];
}

function partsOf(measure: YAMLMap): readonly MeasurePart[] {
  const parameters = measure.get('parameters');
  const named = isMap(parameters) ? parameters.items.map(({ key }) => String(key)) : [];
  const simple = (path: string) => ({ path, label: words.partNames[path] ?? path, text: textAt(measure, path) });
  return [
    ...[...WORDS, ...WRITTEN].map(simple).filter(({ path, text }) => text !== '' || words.partNames[path]),
    ...named.flatMap((name) =>
      [...OF_PARAMETER, 'versions'].flatMap((field) => {
        const path = `parameters.${name}.${field}`;
        const text = textAt(measure, path);
        return text === '' ? [] : [{ path, label: words.ofParameter(name, words.partNames[field] ?? field), text }];
      }),
    ),
    ...(['conditions', 'relations'] as const).flatMap((list) =>
      Array.from({ length: lengthOf(measure, list) + 1 }, (_, at) => ({
        path: `${list}.${at}`,
        label: words.ofList[list](at + 1),
        text: textAt(measure, `${list}.${at}`),
      })),
    ),
  ];
}

function lengthOf(measure: YAMLMap, list: string): number {
  const found = measure.get(list);
  return isSeq(found) ? found.items.length : 0;
}

function textAt(measure: YAMLMap, path: string): string {
  const node = measure.getIn(keysOf(path), true);
  if (isScalar(node)) return String(node.source ?? node.value ?? '');
  if (!isCollection(node)) return '';
  const document = new Document(allText(node.toJSON()), { schema: 'failsafe' });
  visit(document, {
    Collection(_, part) {
      part.flow = true;
    },
  });
  return printAsWritten(document).trim();
}

/** Scalars are read as text, so that `3.10` and `true` need no quotation marks. */
function allText(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, part) => (typeof part === 'object' ? part : String(part)));
}

/** What is taken away goes last, and from the end, so that the places of the others stay. */
function correct(measure: YAMLMap, values: PartTexts, document: Pick<Document, 'createNode'>): void {
  const changed = Object.entries(values).filter(([path, text]) => isPartPath(path) && text !== textAt(measure, path));
  for (const [path, text] of changed)
    if (text.trim() !== '') measure.setIn(keysOf(path), isWords(path) ? text.trim() : written(text, document));
  for (const [path, text] of changed.toReversed()) if (text.trim() === '') measure.deleteIn(keysOf(path));
}

function written(text: string, document: Pick<Document, 'createNode'>): unknown {
  return document.createNode(parse(text, { schema: 'failsafe', maxAliasCount: 0 }), { flow: true });
}

function isWords(path: string): boolean {
  return WORDS.includes(path) || (path.startsWith('parameters.') && !path.endsWith('.versions'));
}

/** `conditions.0` -> a key and a place. */
function keysOf(path: string): readonly (string | number)[] {
  return path.split('.').map((key) => (/^\d+$/u.test(key) ? Number(key) : key));
}
