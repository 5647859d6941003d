import type { Clause } from '../../policy/clause.ts';
import { findFigures } from '../../policy/figure.ts';
import { splitSentences } from '../../policy/sentence.ts';
import type { NextStep } from '../answer.ts';
import type { Sources } from '../dependencies.ts';
import { NEXT_STEPS } from '../messages.ts';
import type { Understanding } from '../understand.ts';
import type { Draft } from './compose-answer.ts';

/** Words of a clause that tell how something is applied for. */
const TELLS: Readonly<Record<'materials' | 'channel' | 'deadline', RegExp>> = {
  materials: /(?:提交|提供|报送|携带|递交)[^。；]{0,30}(?:材料|文件|证明|申请书|申请表|报告)|(?:申请|申报)材料/u,
  channel:
    /(?:通过|登录|在|向)[^。；]{0,24}(?:平台|系统|网站|窗口|服务网|APP|小程序|官网)[^。；]{0,24}(?:申请|申报|办理|提交|报名|填报)/u,
  deadline:
    /(?:申请|申报|报名|提出)[^。；]{0,24}(?:日内|日前|月底前|截止)|(?:日内|日前|月底前)[^。；]{0,16}(?:申请|申报|报送|提出)|(?:申请|申报|报名|受理|填报)(?:时间|期限)(?:为|[：:]|自|从)[^。；]*\d/u,
};
/** The title of a section that lists what is handed in, and nothing else: 四、申报材料. */
const LISTS_MATERIALS = /^(?:需要?|应当?)?(?:提交|提供|报送|准备)?(?:的)?(?:申请|申报|办理|所需)?材料(?:清单|要求)?$/u;

/** What is to be done next about what the answer offers, each as the text says it, or that the text does not. Nothing where no support is offered and none is asked how. */
export function findNextSteps({ asks }: Understanding, draft: Draft, sources: Sources): readonly NextStep[] {
  const [calculation] = draft.calculations;
  const id = calculation?.measure.clause ?? draft.statements.flatMap(({ cites }) => cites)[0];
  const clause = id === undefined ? undefined : sources.clauses.get(id);
  const isOffer = calculation?.measure.nature === 'support' || calculation?.measure.nature === 'loan';
  const isAskedHow = asks.has('procedure') || asks.has('materials') || asks.has('department');
  if (draft.status !== 'answered' || !clause || draft.ended.has(clause.id) || !(isOffer || isAskedHow)) return [];
  return nextStepsOf(clause, calculation?.measure.department ?? null, sources);
}

/** What is to be done about one support, whatever is asked. */
export function nextStepsOf(clause: Clause, department: string | null, sources: Sources): readonly NextStep[] {
  const telling = tellingClauses(clause, sources);
  return [
    departmentOf(clause, department, sources),
    listStep(telling) ?? sentenceStep('materials', telling),
    ...(['channel', 'deadline'] as const).map((kind) => sentenceStep(kind, telling)),
    phoneOf(clause, sources),
  ];
}

/**
 * The clauses that tell how what a clause offers is applied for: a guide tells it for all that it offers, another text in
 * the article, or the numbered item, to which the clause belongs.
 */
function tellingClauses({ document, path }: Clause, { clauses, documents }: Sources): readonly Clause[] {
  if (documents.get(document)?.kind === 'guide') return clauses.ofDocument(document);
  const [root = path] = path.split('.');
  return clauses.ofDocument(document).filter((one) => one.path === root || one.path.startsWith(`${root}.`));
}

function departmentOf(clause: Clause, named: string | null, { documents }: Sources): NextStep {
  const office = named ?? (clause.departments.length > 0 ? clause.departments.join('、') : null);
  if (office) return { kind: 'department', text: NEXT_STEPS.department(office), clause: clause.id, held: true };
  const interpreter = documents.get(clause.document)?.interpreter;
  return interpreter
    ? { kind: 'department', text: NEXT_STEPS.interpreter(interpreter), clause: null, held: false }
    : { kind: 'department', text: NEXT_STEPS.silent.department, clause: null, held: false };
}

/** The items of a section that lists the materials. */
function listStep(telling: readonly Clause[]): NextStep | null {
  const section = telling.find(({ heading }) => heading !== null && LISTS_MATERIALS.test(heading));
  const items = section ? telling.filter(({ parent }) => parent === section.path) : [];
  if (!section || items.length === 0) return null;
  return { kind: 'materials', text: items.map(({ own }) => own).join(''), clause: section.id, held: true };
}

function sentenceStep(kind: keyof typeof TELLS, article: readonly Clause[]): NextStep {
  for (const { id, own } of article) {
    const sentence = splitSentences(own).find(({ text }) => TELLS[kind].test(text));
    if (sentence) return { kind, text: sentence.text, clause: id, held: true };
  }
  return { kind, text: NEXT_STEPS.silent[kind], clause: null, held: false };
}

function phoneOf({ document }: Clause, { clauses }: Sources): NextStep {
  for (const { id, own } of clauses.ofDocument(document)) {
    const phone = findFigures(own).find(({ kind }) => kind === 'telephone');
    if (phone) return { kind: 'phone', text: NEXT_STEPS.phone(phone.raw), clause: id, held: true };
  }
  return { kind: 'phone', text: NEXT_STEPS.silent.phone, clause: null, held: false };
}
