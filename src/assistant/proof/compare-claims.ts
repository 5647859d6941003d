import { type Claim, periodsIn } from './claim.ts';
import { type Contrast, findContrast } from './contrasts.ts';

/** What the words of a rule hold besides the figure: all of its words, headings, title and the line above a list. */
export interface HeldClaim {
  readonly claim: Claim;
  readonly evidence: string;
  /** Other figures of the same kind that the same rule gives. */
  readonly rivals: readonly Claim[];
}

export type Disagreement = 'bound' | 'period' | 'base' | 'branch' | 'subject';

/** In what a claim says something else than the rule of the same figure; null when they agree. */
export function findDisagreement(said: Claim, held: HeldClaim, contrasts: readonly Contrast[]): Disagreement | null {
  if (isOtherBound(said, held.claim)) return 'bound';
  if (isShared(said, held.claim) || said.periods.some((period) => !holdsPeriod(period, held))) return 'period';
  if (isOtherBase(said.base, held)) return 'base';
  if (held.rivals.some((rival) => fitsBetter(said, rival, held.claim))) return 'branch';
  const { words, whole } = held.claim;
  const contrast =
    findContrast(said.words, words, held.evidence, contrasts) ??
    findContrast(said.whole, whole, held.evidence, contrasts);
  return contrast === null ? null : 'subject';
}

/** A ceiling is no grant; 以上 is not 超过. A bound that is left out where things or days are counted says nothing else. */
function isOtherBound({ bound, figure }: Claim, held: Claim): boolean {
  if (bound === held.bound) return false;
  const isAmount = figure.kind === 'money' || figure.kind === 'rate';
  if (bound !== 'plain' && held.bound !== 'plain') return true;
  return isAmount && (bound === 'le' || held.bound === 'le');
}

/** 每家最高100万元 is said of a sum that all share. */
function isShared(said: Claim, { words }: Claim): boolean {
  const pool = /总额|合计|共计|总计/u;
  return /每(?:家|户|人|个|名)/u.test(said.words) && pool.test(words) && !pool.test(said.words);
}

function holdsPeriod(period: string, { claim, evidence }: HeldClaim): boolean {
  const beside = periodsIn(claim.sentence);
  if (beside.includes(period)) return true;
  return beside.length === 0 && periodsIn(evidence).includes(period);
}

/** The base said stands in the rule, or shares its last word with the rule's own. */
function isOtherBase(base: string | null, { claim, evidence }: HeldClaim): boolean {
  if (base === null || base.length < 2) return false;
  if (!evidence.includes(base.slice(-2))) return true;
  if (claim.base === null) return false;
  if (claim.base.includes(base) || base.includes(claim.base)) return false;
  const shared = pairsOf(base).filter((pair) => pairsOf(claim.base ?? '').includes(pair)).length;
  return shared * 2 < Math.min(pairsOf(base).length, pairsOf(claim.base).length);
}

/** The words said fit another figure of the rule, and this one not. */
function fitsBetter(said: Claim, rival: Claim, held: Claim): boolean {
  if (rival.figure.value === held.figure.value) return false;
  const pairs = new Set(pairsOf(said.words));
  const [own, other] = [held, rival].map(({ words }) => new Set(pairsOf(words)));
  const forOwn = [...pairs].filter((pair) => own?.has(pair) && !other?.has(pair)).length;
  const forRival = [...pairs].filter((pair) => other?.has(pair) && !own?.has(pair)).length;
  return forRival >= 2 && forRival > forOwn * 2;
}

/** Parts of the pairs of characters of a claim that a rule holds, 0 to 1; 1 when the claim says nothing besides. */
export function shareHeld(said: Claim, evidence: string): number {
  const pairs = [...new Set(pairsOf(said.words))];
  return pairs.length === 0 ? 1 : pairs.filter((pair) => evidence.includes(pair)).length / pairs.length;
}

const EMPTY =
  /[^\u4e00-\u9fff]|给予|最高|最多|支持|奖励|补助|补贴|不超过|可以|可|应当|按照|根据|规定|对|的|和|或|在|内|为|由|其|以上|以下/gu;

/** Pairs of characters of the words that carry a claim. */
export function pairsOf(words: string): readonly string[] {
  return words
    .replace(EMPTY, ' ')
    .split(' ')
    .flatMap((run) => Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => run.slice(at, at + 2)));
}
