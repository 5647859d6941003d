import type { LabelForm } from '../policy/clause-label.ts';
import type { Branch } from './build-tree.ts';

const FORMS: readonly LabelForm[] = ['article', 'paren-han', 'digit'];

/**
 * The branches whose numbers run straight through the sections above them, 1 to the last without a restart
 * (一、（一）…（六）二、（七）…): they are cited by that number alone.
 */
export function findStraight(branches: readonly Branch[]): ReadonlySet<Branch> {
  return new Set(
    FORMS.flatMap((form) =>
      runsOf(form, branches)
        .filter(spansSections)
        .flat()
        .map(({ branch }) => branch),
    ),
  );
}

interface Member {
  readonly branch: Branch;
  readonly parent: Branch | null;
}

function runsOf(form: LabelForm, branches: readonly Branch[]): readonly (readonly Member[])[] {
  const runs: Member[][] = [];
  for (const member of membersOf(form, branches, null)) {
    const run = runs.at(-1);
    const number = member.branch.label?.number ?? 0;
    if (run && number === (run.at(-1)?.branch.label?.number ?? 0) + 1) run.push(member);
    else runs.push([member]);
  }
  return runs.filter(([first]) => first?.branch.label?.number === 1);
}

function membersOf(form: LabelForm, branches: readonly Branch[], parent: Branch | null): readonly Member[] {
  return branches.flatMap((branch) =>
    branch.label?.form === form ? [{ branch, parent }] : membersOf(form, branch.children, branch),
  );
}

function spansSections(run: readonly Member[]): boolean {
  return run.some(({ parent }) => parent !== run[0]?.parent);
}
