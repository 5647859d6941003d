import { reckonCount } from '../../calculator/reckon-counts.ts';
import { nameDocumentInFull } from '../../policy/clause-name.ts';
import { successorsOf } from '../../policy/validity.ts';
import type { Sources } from '../dependencies.ts';
import type { Evidence, Finding } from '../evidence/evidence.ts';
import { ENDED_ITEMS, isNear, SAID } from '../evidence/relevance.ts';
import { CERTIFICATE, CURRENT_BESIDE_ENDED, endedLead, SUCCESSOR } from '../messages.ts';
import { groundOfStep, type Statement, state } from '../statement.ts';
import type { Understanding } from '../understand.ts';
import { phraseCurrent, phraseEnded } from './phrase-finding.ts';

/** Current rules that are told beside ended ones. */
const BESIDE = 3;

/** What people count on has ended: that first (unless the life of the document was told already), then what it said, then what holds now or what was searched. */
export function composeEnded(
  { intents }: Understanding,
  { current, ended }: Evidence,
  sources: Sources,
  isLifeTold: boolean,
): readonly Statement[] {
  const status = ended[0]?.validity.status ?? 'expired';
  const beside = current.filter(isNear).slice(0, BESIDE);
  return [
    ...(isLifeTold ? [] : [state('headline', `**${endedLead(status)}**`)]),
    ...endedToSay(ended.filter(({ share }) => share >= SAID)).map((finding) => phraseEnded(finding, intents, sources)),
    ...(beside.length > 0
      ? [state('note', CURRENT_BESIDE_ENDED), ...beside.map((finding) => phraseCurrent(finding, intents, sources))]
      : [successorOf(ended[0], sources) ?? certificateOf(current.length + ended.length, sources)]),
  ];
}

/** The best of each document first: a second rule of the same text tells less than the next text. */
export function endedToSay(ended: readonly Finding[]): readonly Finding[] {
  const isFirst = ({ passage }: Finding, at: number) =>
    ended.findIndex((other) => other.passage.document.id === passage.document.id) === at;
  return [...ended.filter(isFirst), ...ended.filter((finding, at) => !isFirst(finding, at))].slice(0, ENDED_ITEMS);
}

/** The held document that took the place of the best ended one. */
function successorOf(finding: Finding | undefined, { documents }: Sources): Statement | null {
  const [successor] = successorsOf(finding?.passage.document).flatMap((id) => documents.get(id) ?? []);
  if (!successor) return null;
  const name = nameDocumentInFull(successor);
  return state('note', SUCCESSOR(name), [], { grounds: [name] });
}

/** What was searched when the answer is no. */
function certificateOf(clauses: number, { documents }: Sources): Statement {
  const steps = [reckonCount('收录的文件', documents.size, '份'), reckonCount('最接近的条款', clauses, '条')];
  return state('note', CERTIFICATE(documents.size, clauses), [], { grounds: steps.map(groundOfStep) });
}
