import { figuresInChinese } from '../../policy/english-figures.ts';
import { type Figure, type FigureRole, findFigures } from '../../policy/figure.ts';
import type { Statement } from '../statement.ts';

/** What stands behind a cited clause: its text, and how its document is named and dated. */
export type ProofOfClause = (clauseId: string) => string;

export type GuardResult =
  | { readonly kind: 'passed' }
  | { readonly kind: 'blocked'; readonly figures: readonly Figure[] };

/**
 * Every figure of a statement must stand in a clause it cites or in a ground it carries, in the same role.
 * `lines` are telephone numbers that everybody may give. No sentence is its own proof: a ground that holds the sentence proves nothing. The asker's own words, where they are repeated as such, are left out of the check and prove nothing.
 */
export function guardFigures(
  statement: Statement,
  proofOfClause: ProofOfClause,
  lines: readonly string[] = [],
): GuardResult {
  const figures = findFigures(figuresInChinese(withoutEchoes(statement)));
  if (figures.length === 0) return { kind: 'passed' };
  const grounds = statement.grounds.filter((ground) => !holds(ground, statement.text));
  const proven = provenFigures([...statement.cites.map(proofOfClause), ...grounds, lines.join('、')]);
  const unproven = figures.filter((figure) => !isProven(figure, proven));
  return unproven.length === 0 ? { kind: 'passed' } : { kind: 'blocked', figures: unproven };
}

function holds(ground: string, sentence: string): boolean {
  const bare = (text: string) => text.replace(/[\s*]/gu, '');
  return bare(ground).includes(bare(sentence));
}

type Proven = ReadonlyMap<string, ReadonlySet<FigureRole>>;

function provenFigures(texts: readonly string[]): Proven {
  const proven = new Map<string, Set<FigureRole>>();
  const add = (value: string, role: FigureRole) => proven.set(value, (proven.get(value) ?? new Set()).add(role));
  for (const figure of texts.flatMap(findFigures)) {
    add(figure.value, figure.role);
    for (const wider of widerForms(figure)) add(wider, figure.role);
  }
  return proven;
}

/** A full date proves its year and month; a document number proves its short form 14号. */
function widerForms({ kind, value }: Figure): readonly string[] {
  if (kind === 'date') {
    const [year, month, day] = value.slice('date:'.length).split('-');
    return [`date:${year}`, month && `date:${year}-${month}`, month && day && `date:${month}-${day}`].filter(
      (form): form is string => Boolean(form),
    );
  }
  if (kind === 'number') return [`number:${value.split('-').at(-1)}`];
  return [];
}

function isProven({ kind, value, role }: Figure, proven: Proven): boolean {
  const roles = proven.get(value);
  if (!roles) return false;
  return kind !== 'money' && kind !== 'rate' ? true : [...roles].some((proof) => isSameRole(role, proof));
}

/** A floor and a threshold both say "from here on"; a ceiling or a plain amount is only itself. */
function isSameRole(role: FigureRole, proof: FigureRole): boolean {
  const bound = (one: FigureRole) => (one === 'floor' ? 'threshold' : one);
  return bound(role) === bound(proof);
}

function withoutEchoes({ text, echoes }: Statement): string {
  return echoes.reduce((rest, echo) => (echo === '' ? rest : rest.split(echo).join('　')), text.replace(/\*\*/gu, ''));
}
