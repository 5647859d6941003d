import type { Clause } from '../../policy/clause.ts';
import { type Figure, findFigures } from '../../policy/figure.ts';
import type { Sources } from '../dependencies.ts';
import { VERIFY_NOTES } from '../messages.ts';
import type { CitedClause, FoundCitation, VerifyState } from './verify-citations.ts';

export interface VerifiedFigure {
  readonly raw: string;
  readonly state: VerifyState;
  readonly clause?: string;
  /** What the clause says instead. */
  readonly expected?: string;
  readonly note: string;
}

/** Each figure of a sentence against the clause that the sentence (or the one before it) cites. */
export function verifyFigures(
  sentence: string,
  citations: readonly FoundCitation[],
  latest: CitedClause | null,
  sources: Sources,
): readonly VerifiedFigure[] {
  const isCitation = ({ start, end }: Figure) => citations.some((one) => start >= one.start && end <= one.end);
  const figures = findFigures(sentence).filter(
    (figure) => figure.kind !== 'number' && figure.kind !== 'label' && !isCitation(figure),
  );
  const cited = citations.map((one) => one.cited).filter((one) => one !== null);
  return figures.map((figure) => verifyFigure(figure, cited.length > 0 ? cited : latest ? [latest] : [], sources));
}

function verifyFigure(figure: Figure, cited: readonly CitedClause[], sources: Sources): VerifiedFigure {
  const { raw } = figure;
  if (cited.length === 0) return { raw, state: 'unchecked', note: VERIFY_NOTES.unchecked };
  const clauses = cited.flatMap((one) => clausesOf(one, sources).map((clause) => ({ clause, state: one.state })));
  const exact = clauses.find(({ clause }) =>
    findFigures(clause.text).some((held) => held.value === figure.value && isSameRole(held, figure)),
  );
  if (exact)
    return {
      raw,
      state: exact.state,
      clause: exact.clause.id,
      note: VERIFY_NOTES[exact.state === 'verified' ? 'verified' : 'ended'],
    };
  return findElsewhere(figure, cited, sources) ?? mismatch(figure, clauses[0]?.clause ?? null);
}

/** The clause cited, or the whole document where none is named. */
function clausesOf({ document, clause }: CitedClause, { clauses }: Sources): readonly Clause[] {
  return clause ? [clause] : clauses.ofDocument(document.id);
}

/** The figure stands in another clause of the same document: the label was changed or mistaken. */
function findElsewhere(figure: Figure, cited: readonly CitedClause[], { clauses }: Sources): VerifiedFigure | null {
  if (figure.kind !== 'money' && figure.kind !== 'rate') return null;
  const named = cited.find(({ clause }) => clause !== null);
  const holds = (clause: Clause) =>
    clause.own !== '' &&
    findFigures(clause.own).some((held) => held.value === figure.value && isSameRole(held, figure));
  const others = named
    ? clauses.ofDocument(named.document.id).filter((one) => one.id !== named.clause?.id && holds(one))
    : [];
  const [only] = others;
  if (
    !only ||
    others.length > 1 ||
    (named?.clause && findFigures(named.clause.text).some(({ kind }) => kind === figure.kind))
  )
    return null;
  return { raw: figure.raw, state: 'renumbered', clause: only.id, expected: only.label, note: VERIFY_NOTES.renumbered };
}

function mismatch(figure: Figure, clause: Clause | null): VerifiedFigure {
  const alike = clause && findFigures(clause.text).filter(({ kind }) => kind === figure.kind);
  const sameValue = alike?.find(({ value }) => value === figure.value);
  const expected = sameValue
    ? wordsAround(clause?.text ?? '', sameValue)
    : alike?.[0] && wordsAround(clause?.text ?? '', alike[0]);
  return {
    raw: figure.raw,
    state: 'mismatch',
    ...(clause && { clause: clause.id }),
    ...(expected && { expected }),
    note: sameValue ? VERIFY_NOTES.other_role : VERIFY_NOTES.other_figure,
  };
}

/** The figure with the words that give it its role: 最高支持300万元. */
function wordsAround(text: string, { start, end, role, raw }: Figure): string {
  if (role === 'plain') return raw;
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 6);
  return `${/(?:最高|最多|不超过|不少于|至少|不低于|上限)[^，。；]*$/u.exec(before)?.[0] ?? ''}${raw}${/^[（(]?含?[）)]?(?:以上|以下|以内)/u.exec(after)?.[0] ?? ''}`;
}

function isSameRole(held: Figure, said: Figure): boolean {
  const matters = said.kind === 'money' || said.kind === 'rate';
  return !matters || held.role === said.role || (held.role !== 'ceiling' && said.role !== 'ceiling');
}
