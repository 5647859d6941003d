import type { Passage } from '../../retrieval/search-result.ts';
import type { Understanding } from '../understand.ts';
import type { Evidence, Finding } from './evidence.ts';
import { pickQuote } from './pick-quote.ts';

/** Less of what a message says by itself, and no clause is taken to speak of it. */
const SPEAKS = 0.3;
/** A clause speaks of it that holds so much of what the best one holds. */
const AS_WELL = 0.6;

/**
 * Evidence for a message that asks about something of its own within what is spoken of (公示要多少天, 打到信用卡上行吗): the
 * clauses that speak of it stand first and are quoted by its words, and nothing else is calculated. Other evidence stays.
 */
export function favourOwnWords(question: Understanding, evidence: Evidence): Evidence {
  const shares = new Map(
    [...evidence.current, ...evidence.ended].map(({ passage }) => [passage, shareHeld(question, passage)]),
  );
  const best = Math.max(0, ...shares.values());
  if (best < SPEAKS) return evidence;
  // A word of its own is found in many texts: which of them is meant is chosen before.
  const meant = [evidence.current[0], evidence.ended[0]].map((finding) => finding?.passage.document.id);
  const speaks = ({ passage }: Finding) =>
    (question.leaning === null || meant.includes(passage.document.id)) && (shares.get(passage) ?? 0) >= best * AS_WELL;
  const order = (findings: readonly Finding[]) => [
    ...findings.filter(speaks).map((finding) => quoteByOwn(question, finding)),
    ...findings.filter((finding) => !speaks(finding)).map((finding) => ({ ...finding, calculations: [] })),
  ];
  return { ...evidence, current: order(evidence.current), ended: order(evidence.ended) };
}

/** How much of what a message says by itself a clause holds, by rarity, 0 to 1. */
function shareHeld({ own }: Understanding, { clause }: Passage): number {
  const all = own.reduce((sum, { rarity }) => sum + rarity, 0);
  const held = own.filter(({ alternatives }) => alternatives.some((word) => clause.text.toLowerCase().includes(word)));
  return all === 0 ? 0 : held.reduce((sum, { rarity }) => sum + rarity, 0) / all;
}

function quoteByOwn(question: Understanding, finding: Finding): Finding {
  const { own } = question;
  const { passage } = finding;
  const text = passage.clause.text.toLowerCase();
  const highlights = own.flatMap(({ alternatives }) => alternatives.flatMap((word) => placesOf(word, text)));
  return { ...finding, quote: pickQuote({ ...passage, highlights }, question) };
}

function placesOf(word: string, text: string): readonly (readonly [number, number])[] {
  const places: [number, number][] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push([at, at + word.length]);
  return places;
}
