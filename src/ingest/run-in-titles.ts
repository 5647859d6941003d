import type { LabelForm } from '../policy/clause-label.ts';
import type { Branch } from './build-tree.ts';

/** A short first sentence with more text after it: 以引优促创新。进一步完善… */
const RUN_IN = /^([^。；：\n]{2,40})。(?=[^\n])/u;
/** A series has run-in titles when this share of its members begins with one. */
const SHARE = 0.6;

/** The branches whose first sentence is their title, judged by the series they stand in. */
export function findRunInTitles(branches: readonly Branch[]): ReadonlySet<Branch> {
  const byForm = new Map<LabelForm, Branch[]>();
  const visit = (branch: Branch): void => {
    if (branch.label && !branch.titleLine)
      byForm.set(branch.label.form, [...(byForm.get(branch.label.form) ?? []), branch]);
    branch.children.forEach(visit);
  };
  branches.forEach(visit);
  const titled = [...byForm.values()].flatMap((series) => {
    const matching = series.filter((branch) => RUN_IN.test(afterLabel(branch)));
    return matching.length >= series.length * SHARE ? matching : [];
  });
  return new Set(titled);
}

/** The branch's own title: its title line, 第五条 [入市方式及用途], or its run-in first sentence; null without one. */
export function titleOf(branch: Branch, runInTitles: ReadonlySet<Branch>): string | null {
  const text = afterLabel(branch);
  const bracketed = /^[[［]([^\]］]{2,40})[\]］]/u.exec(text)?.[1];
  if (bracketed) return bracketed;
  if (branch.label && (branch.titleLine || isLeadSentence(branch)))
    return (text.split('\n')[0] ?? '').replace(/。$/u, '');
  return runInTitles.has(branch) ? (RUN_IN.exec(text)?.[1] ?? null) : null;
}

/** 9.支持企业增强技术创新能力。 with （1）… below: the sentence names what follows. */
function isLeadSentence(branch: Branch): boolean {
  const isItem = branch.label?.form === 'digit' || branch.label?.form === 'han';
  return isItem && branch.children.some(({ label }) => label) && /^[^。；：\n]{2,30}。$/u.test(afterLabel(branch));
}

function afterLabel({ own, label }: Branch): string {
  return own.text.slice(label?.length ?? 0);
}
