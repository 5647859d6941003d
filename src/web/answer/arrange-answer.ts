import type { AnswerAmount, Citation } from '../../assistant/answer.ts';
import type { Block, Inline } from './markdown.ts';

/** An answer in the order in which it is read: what it comes to, why, what one can open. Every block of its text stands in one place. */
export interface Arranged {
  /** The first paragraph: what the answer comes to. Null before a word has come, or where the text opens with something else. */
  readonly verdict: Paragraph | null;
  /** The measure that the verdict is about; null where there is none, or a list of them. */
  readonly lead: AnswerAmount | null;
  readonly why: readonly Block[];
  /** Lists with the line that announces each; items that are shown as measures are left out. */
  readonly lists: readonly Block[];
  /** What follows the lists. */
  readonly rest: readonly Block[];
  /** Words of clauses, to be opened. */
  readonly quotes: readonly Block[];
  /** What has ended, beside a verdict that holds. */
  readonly ended: readonly Block[];
  /** Measures beside the lead: in force, and those that have ended and are not told in words. */
  readonly others: readonly AnswerAmount[];
  readonly endedAmounts: readonly AnswerAmount[];
}

type Paragraph = Block & { readonly kind: 'paragraph' };

/** Pure: the same blocks, citations and amounts give the same order, however much of them has come. */
export function arrangeAnswer(
  blocks: readonly Block[],
  citations: readonly Citation[],
  amounts: readonly AnswerAmount[],
): Arranged {
  const [first, ...following] = blocks;
  const verdict = first?.kind === 'paragraph' ? first : null;
  const current = amounts.filter(({ outcome }) => outcome !== 'not_in_force');
  const lead = leadOf(verdict, citations, current);
  const body = verdict ? following : blocks;
  const ended = verdict ? body.filter((block) => isBesideEnded(block, verdict, citations)) : [];
  const standing = body.filter((block) => !ended.includes(block));
  // What the verdict says to have ended is not said again: its words are left.
  const isNamed = (block: Block) =>
    citedBy(block, citations)
      .slice(0, 1)
      .some(({ document }) => textOf(blocks.slice(0, 1)).includes(document.number ?? document.title));
  const quotes = [...standing.filter(({ kind }) => kind === 'quote'), ...ended.filter(isNamed)];
  const prose = standing.filter(({ kind }) => kind !== 'quote');
  const shown = ended.flatMap((block) => citedBy(block, citations).slice(0, 1)).map(({ clause }) => clause.id);
  const endedAmounts = amounts.filter(({ outcome, clause }) => outcome === 'not_in_force' && !shown.includes(clause));
  const lists = prose.flatMap((block, index) => listAt(prose, index, block, current));
  const last = prose.findLastIndex(({ kind }) => kind === 'list');
  const isOfList = (index: number) => prose[index]?.kind === 'list' || announcesList(prose, index);
  const why = withoutTold(
    prose.filter((_, index) => !isOfList(index) && (last < 0 || index < last)),
    lead,
  ).map(parted);
  return {
    ...{ verdict, lead, lists, endedAmounts },
    // The rest of a long passage is mostly the words of its clause.
    quotes: [...why.flatMap(({ rest }) => rest), ...quotes],
    why: why.map(({ first }) => first),
    ended: ended.filter((block) => !isNamed(block)),
    rest: prose.filter((_, index) => last >= 0 && index > last),
    others: current.filter((amount) => amount !== lead),
  };
}

/** The measure whose clause the verdict rests on. */
function leadOf(
  verdict: Paragraph | null,
  citations: readonly Citation[],
  amounts: readonly AnswerAmount[],
): AnswerAmount | null {
  const clauses = verdict ? citedBy(verdict, citations).map(({ clause }) => clause.id) : [];
  return amounts.find(({ clause }) => clauses.includes(clause)) ?? null;
}

/** Rests on what has ended, and not on what the verdict is about. What a block rests on is what it cites first. */
function isBesideEnded(block: Block, verdict: Block, citations: readonly Citation[]): boolean {
  const [basis] = citedBy(block, citations);
  return block.kind !== 'list' && basis?.role === 'ended' && basis !== citedBy(verdict, citations)[0];
}

function citedBy(block: Block, citations: readonly Citation[]): readonly Citation[] {
  return markersIn(block).flatMap((n) => citations.find((citation) => citation.n === n) ?? []);
}

/** `有效的相近规定：` stands with the list that it announces. */
function announcesList(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  return block?.kind === 'paragraph' && blocks[index + 1]?.kind === 'list' && wordsOf(block.content).endsWith('：');
}

function listAt(
  blocks: readonly Block[],
  index: number,
  block: Block,
  amounts: readonly AnswerAmount[],
): readonly Block[] {
  if (block.kind !== 'list') return [];
  const isShown = (item: readonly Block[]) => amounts.some(({ title }) => textOf(item).startsWith(`${title}：`));
  const items = block.items.filter((item) => !isShown(item));
  if (items.length === 0) return [];
  const heading = announcesList(blocks, index - 1) ? blocks.slice(index - 1, index) : [];
  return [...heading, { ...block, items, start: items.length === block.items.length ? block.start : null }];
}

/** A passage of more characters is read up to the end of its first sentence. */
const LONG_PASSAGE = 140;

function parted(block: Block): { readonly first: Block; readonly rest: readonly Block[] } {
  if (block.kind !== 'paragraph' || textOf([block]).length <= LONG_PASSAGE) return { first: block, rest: [] };
  const [first = [], ...rest] = sentencesOf(block.content);
  return rest.length === 0
    ? { first: block, rest: [] }
    : { first: { ...block, content: first }, rest: [{ ...block, content: rest.flat() }] };
}

/** Share of a sentence that conditions have to make up for it to say nothing more than they do. */
const MOSTLY = 0.5;
/** A reckoning of more characters is left to what opens. */
const LONG_RECKONING = 60;

/** Sentences that only name conditions are left to the list of conditions, long reckonings to the explanation. */
function withoutTold(blocks: readonly Block[], lead: AnswerAmount | null): readonly Block[] {
  if (!lead) return blocks;
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind !== 'paragraph') return [block];
    const content = sentencesOf(block.content).filter((sentence) => !isTold(wordsOf(sentence), lead));
    return content.length === 0 ? [] : [{ ...block, content: content.flat() }];
  });
}

function isTold(sentence: string, { conditions = [], text, amount }: AnswerAmount): boolean {
  const labels = conditions.map(({ label }) => label).sort((one, other) => other.length - one.length);
  const left = labels.reduce((words, label) => words.replaceAll(label, ''), sentence);
  if (sentence.length > 0 && left.length / sentence.length <= MOSTLY) return true;
  const isNote = String(amount?.note ?? '').includes(sentence.replace(/。$/u, ''));
  return sentence.length > LONG_RECKONING && !isNote && text.includes(sentence.replace(/。$/u, ''));
}

/** A sentence ends after 。 and the markers that follow it. */
export function sentencesOf(content: readonly Inline[]): readonly (readonly Inline[])[] {
  const sentences: Inline[][] = [];
  let isEnded = true;
  for (const run of content.flatMap(splitRun)) {
    if (isEnded && run.kind !== 'marker') sentences.push([]);
    if (sentences.length === 0) sentences.push([]);
    sentences.at(-1)?.push(run);
    if (run.kind !== 'marker') isEnded = wordsOf([run]).endsWith('。');
  }
  return sentences;
}

function splitRun(run: Inline): readonly Inline[] {
  if (run.kind !== 'words') return [run];
  return (run.text.match(/[^。]*。|[^。]+/gu) ?? []).map((text) => ({ kind: 'words', text }));
}

function wordsOf(content: readonly Inline[]): string {
  return content
    .map((run) => (run.kind === 'words' ? run.text : run.kind === 'bold' ? wordsOf(run.content) : ''))
    .join('');
}

/** The bold words by which a paragraph opens. */
export function openingOf({ content: [first] }: Paragraph): string {
  return first?.kind === 'bold' ? wordsOf(first.content) : '';
}

/** The words of blocks, without markers. */
export function textOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'paragraph') return wordsOf(block.content);
      if (block.kind === 'quote') return textOf(block.blocks);
      if (block.kind === 'list') return block.items.map(textOf).join('');
      return [block.head, ...block.rows].flat().map(wordsOf).join('');
    })
    .join('');
}

function markersIn(block: Block): readonly number[] {
  if (block.kind === 'paragraph') return markersOf(block.content);
  if (block.kind === 'quote') return block.blocks.flatMap(markersIn);
  if (block.kind === 'list') return block.items.flatMap((item) => item.flatMap(markersIn));
  return [block.head, ...block.rows].flat().flatMap(markersOf);
}

function markersOf(content: readonly Inline[]): readonly number[] {
  return content.flatMap((run) =>
    run.kind === 'marker' ? [run.n] : run.kind === 'bold' ? markersOf(run.content) : [],
  );
}
