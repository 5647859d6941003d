import type { Clause } from '../../policy/clause.ts';
import type { PolicyDocument } from '../../policy/document.ts';
import type { Sources } from '../dependencies.ts';
import { VERIFY_NOTES } from '../messages.ts';
import { type Claim, readClaims } from './claim.ts';
import { type Disagreement, findDisagreement, type HeldClaim, shareHeld } from './compare-claims.ts';
import type { Contrast } from './contrasts.ts';
import type { CitedClause, FoundCitation, VerifyState } from './verify-citations.ts';

export interface VerifiedFigure {
  readonly raw: string;
  readonly state: VerifyState;
  readonly clause?: string;
  /** What the clause says instead. */
  readonly expected?: string;
  readonly note: string;
}

/** A clause as figures are held against it. */
export interface Rule {
  readonly clause: Clause;
  readonly claims: readonly Claim[];
  /** Its words with headings, title and the line above it. */
  readonly evidence: string;
  /** Who decides its measures. */
  readonly departments: readonly string[];
}

/** What verification looks up again and again while it reads one text. */
export interface RuleBook {
  /** The rules of a clause with all that stands under it, or of a whole document. */
  readonly rulesOf: (document: PolicyDocument, clauses: readonly Clause[]) => readonly Rule[];
  readonly contrasts: readonly Contrast[];
  readonly departmentsIn: (text: string) => readonly string[];
}

/** Less than this of its words in the rule, and the figure is said of something else. */
const OTHER_MATTER = 0.12;
/** A figure of a document that is cited without a clause needs so much of its words in the rule. */
const SAME_MATTER = 0.3;

/** Each figure of a sentence against the clause that it cites. */
export function verifyFigures(
  sentence: string,
  citations: readonly FoundCitation[],
  latest: CitedClause | null,
  book: RuleBook,
  sources: Sources,
): readonly VerifiedFigure[] {
  const blank = withoutCitations(sentence, citations);
  const claims = readClaims(blank).filter(({ figure: { kind } }) => kind !== 'number' && kind !== 'label');
  const trails = (claims[0]?.figure.start ?? 0) < (citations[0]?.start ?? 0);
  return claims.map((claim) => {
    const cited = citations.length > 0 ? citedFor(claim, citations, trails) : latest;
    return cited ? verifyFigure(claim, cited, book, sources) : unchecked(claim, VERIFY_NOTES.unchecked);
  });
}

/** Citations as so many commas, so that their numbers count nothing. */
function withoutCitations(sentence: string, citations: readonly FoundCitation[]): string {
  let from = 0;
  const parts = citations.map(({ start, end }) => {
    const part = sentence.slice(from, start) + '，'.repeat(end - start);
    from = end;
    return part;
  });
  return parts.join('') + sentence.slice(from);
}

/** 10万元（14号第三条）: where figures stand before their citations, the next one; else the one before. */
function citedFor({ figure }: Claim, citations: readonly FoundCitation[], trails: boolean): CitedClause | null {
  const at = firstBehind(citations, figure.start);
  const [before, next] = [citations[at - 1], citations[at]];
  const meant = trails ? (next ?? before) : (before ?? next);
  return meant?.cited ?? null;
}

/** How many of the citations, which stand in order, begin before a place. */
function firstBehind(citations: readonly FoundCitation[], place: number): number {
  let [low, high] = [0, citations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((citations[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function unchecked({ figure: { raw } }: Claim, note: string): VerifiedFigure {
  return { raw, state: 'unchecked', note };
}

function verifyFigure(claim: Claim, cited: CitedClause, book: RuleBook, sources: Sources): VerifiedFigure {
  const { document, clauses } = cited;
  if (!cited.isHeld && clauses.length === 0) return unchecked(claim, VERIFY_NOTES.no_rule);
  if (claim.figure.kind === 'date') return verifyDate(claim, cited, book, sources);
  const rules = book.rulesOf(document, clauses);
  const candidates = rules.flatMap((rule) => heldIn(rule, claim));
  const weighed = candidates
    .map((held) => ({ held, share: shareHeld(claim, held.evidence) }))
    .sort((one, other) => other.share - one.share);
  const least = clauses.length > 0 ? OTHER_MATTER : SAME_MATTER;
  const about = weighed.filter(({ share }) => share >= least);
  const agreeing = about.find(({ held }) => disagreement(claim, held, cited, book) === null);
  if (agreeing) return accepted(claim, agreeing.held.rule.clause, cited.state);
  const [closest] = about;
  if (closest) return disagreeing(claim, closest.held, disagreement(claim, closest.held, cited, book) ?? 'subject');
  if (candidates.length > 0) return unchecked(claim, VERIFY_NOTES.other_matter);
  return findElsewhere(claim, cited, book) ?? mismatch(claim, rules, least);
}

interface HeldInRule extends HeldClaim {
  readonly rule: Rule;
}

function heldIn(rule: Rule, { figure }: Claim): readonly HeldInRule[] {
  return rule.claims
    .filter(({ figure: held }) => held.value === figure.value)
    .map((claim) => ({
      ...{ rule, claim, evidence: rule.evidence },
      rivals: rule.claims.filter((other) => other.figure.kind === figure.kind),
    }));
}

type Fault = Disagreement | 'department';

function disagreement(claim: Claim, held: HeldInRule, { document }: CitedClause, book: RuleBook): Fault | null {
  return (
    findDisagreement(claim, held, book.contrasts) ??
    (isOtherDepartment(claim, held, document, book) ? 'department' : null)
  );
}

/** Who decides, pays or is applied to. */
const ACTS = /由|向|到|负责|审核|审批|审定|发放|受理|牵头|办理|申请|申报/u;

function isOtherDepartment({ whole }: Claim, { rule }: HeldInRule, document: PolicyDocument, book: RuleBook): boolean {
  if (!ACTS.test(whole)) return false;
  const said = book.departmentsIn(whole);
  if (said.length === 0) return false;
  const of = [...rule.clause.departments, document.interpreter ?? '', document.issuer ?? '', ...rule.departments].join(
    '，',
  );
  const held = new Set(book.departmentsIn(`${rule.evidence}，${of}`));
  return said.some((department) => !held.has(department));
}

function accepted({ figure: { raw } }: Claim, clause: Clause, state: VerifyState): VerifiedFigure {
  const note = VERIFY_NOTES[state === 'verified' ? 'verified' : 'ended'];
  return { raw, state, clause: clause.id, note };
}

function disagreeing({ figure: { raw } }: Claim, { claim, rule }: HeldInRule, fault: Fault): VerifiedFigure {
  return {
    raw,
    state: 'mismatch',
    clause: rule.clause.id,
    expected: wordsOf(claim),
    note: VERIFY_NOTES.disagree[fault],
  };
}

/** The figure stands in another clause of the same document: the label was changed or mistaken. */
function findElsewhere(claim: Claim, { document, clauses }: CitedClause, book: RuleBook): VerifiedFigure | null {
  const { kind, raw } = claim.figure;
  if ((kind !== 'money' && kind !== 'rate') || clauses.length === 0) return null;
  if (book.rulesOf(document, clauses).some(({ claims }) => claims.some(({ figure }) => figure.kind === kind)))
    return null;
  const others = book
    .rulesOf(document, [])
    .flatMap((rule) => heldIn(rule, claim))
    .filter((held) => shareHeld(claim, held.evidence) >= OTHER_MATTER)
    .filter((held) => findDisagreement(claim, held, book.contrasts) === null);
  const [only] = others;
  if (!only || others.some(({ rule }) => rule !== only.rule)) return null;
  const { clause } = only.rule;
  return { raw, state: 'renumbered', clause: clause.id, expected: clause.label, note: VERIFY_NOTES.renumbered };
}

function mismatch(claim: Claim, rules: readonly Rule[], least: number): VerifiedFigure {
  const alike = rules
    .flatMap((rule) =>
      rule.claims.map((held) => ({ rule, held, share: shareHeld(claim, held.words + rule.clause.own) })),
    )
    .filter(({ held, share }) => held.figure.kind === claim.figure.kind && (rules.length === 1 || share >= least))
    .sort((one, other) => other.share - one.share);
  const clause = alike[0]?.rule.clause ?? rules[0]?.clause;
  return {
    raw: claim.figure.raw,
    state: 'mismatch',
    ...(clause && { clause: clause.id }),
    ...(alike[0] && { expected: wordsOf(alike[0].held) }),
    note: VERIFY_NOTES.other_figure,
  };
}

const BOUND_BEFORE = /(?:最高|最多|不超过|不少于|至少|不低于|上限|超过|不足)[^，。；]*$/u;
const BOUND_BEHIND = /^[（(]?含?[）)]?(?:以上|以下|以内)/u;

/** The figure with the words that give it its role: 最高支持300万元. */
function wordsOf({ figure, whole: sentence, at }: Claim): string {
  const before = BOUND_BEFORE.exec(sentence.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  return `${before}${figure.raw}${BOUND_BEHIND.exec(sentence.slice(at + figure.raw.length))?.[0] ?? ''}`;
}

/** A day stands in the clause, in another of its document, or is one of the document's own days. */
function verifyDate(claim: Claim, cited: CitedClause, book: RuleBook, sources: Sources): VerifiedFigure {
  const { document } = cited;
  const value = claim.figure.value.slice('date:'.length);
  const own = [document.issued, document.effective_from, document.effective_until, document.period_end];
  const rules = [...book.rulesOf(document, cited.clauses), ...book.rulesOf(document, [])];
  const held = rules.find(({ claims }) => claims.some(({ figure }) => isDay(figure.value.replace('date:', ''), value)));
  const isOwn = own.some((fact) => fact?.date && isDay(fact.date, value));
  if (held) return accepted(claim, held.clause, cited.state);
  const [first] = sources.clauses.ofDocument(document.id);
  if (isOwn && first) return accepted(claim, first, cited.state);
  const isOfRule = /施行|生效|废止|有效|截止|止|印发|发布/u.test(claim.sentence);
  return isOfRule
    ? mismatch(claim, book.rulesOf(document, cited.clauses), 1)
    : unchecked(claim, VERIFY_NOTES.other_day);
}

/** 2024-07 is held where 2024-07-01 is. */
function isDay(held: string, said: string): boolean {
  return held === said || held.startsWith(`${said}-`);
}
