import { Document, isMap, isSeq } from 'yaml';
import type { AmountForm, DraftCondition, MeasureDraft, Part } from './draft.ts';
import type { DraftedMeasure } from './draft-document.ts';
import { draftWords as words } from './messages.ts';
import type { MeasureExampleNotation } from './propose-examples.ts';

const SCHEMA_LINE = ' yaml-language-server: $schema=measure.schema.json';

/** Drafts -> a file of corpus/measures, with a line above each measure for every part that is less than sure. */
export function writeDrafts(
  document: { readonly id: string; readonly title: string; readonly asOf: string },
  drafted: readonly DraftedMeasure[],
  examples: ReadonlyMap<string, readonly MeasureExampleNotation[]> = new Map(),
): string {
  const facts = drafted.flatMap(({ composed }) => composed.facts);
  const content = {
    document: document.id,
    as_of: document.asOf,
    ...(facts.length > 0 && {
      facts: facts.filter(({ name }, at) => facts.findIndex((one) => one.name === name) === at),
    }),
    measures: drafted.map(({ composed: { measure } }) =>
      withoutEmpty({ ...measure, examples: examples.get(measure.id) ?? [] }),
    ),
  };
  const yaml = new Document(content, { aliasDuplicateObjects: false });
  yaml.commentBefore = `${SCHEMA_LINE}\n ${words.head(document.title)}`;
  const measures = yaml.get('measures');
  if (isSeq(measures))
    measures.items.forEach((item, at) => {
      const draft = drafted[at]?.draft;
      if (isMap(item) && draft)
        item.commentBefore = notesOn(draft)
          .map((line) => ` ${line}`)
          .join('\n');
    });
  return yaml.toString({ lineWidth: 0 });
}

function withoutEmpty(measure: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(measure).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** Part by part: what was read, and how far it can be relied on. */
export function notesOn(draft: MeasureDraft): readonly string[] {
  const note = (name: string, part: Part<unknown> | null, shown: string) =>
    part ? [words.note(name, shown, words.confidences[part.confidence])] : [];
  return [
    ...note(words.parts.amount, draft.amount, showAmount(draft.amount.value)),
    ...note(words.parts.title, draft.title, draft.title.value),
    ...note(words.parts.recipients, draft.recipients, draft.recipients.value.join(words.joined)),
    ...note(words.parts.nature, draft.nature, words.natures[draft.nature.value]),
    ...draft.conditions.flatMap((one) => note(words.parts.condition, one, showCondition(one.value))),
    ...note(words.parts.department, draft.department, draft.department?.value ?? ''),
    ...draft.relations.flatMap((one) => note(words.parts.relation, one, words.stacking[one.value.kind])),
  ];
}

function showCondition(condition: DraftCondition): string {
  return condition.kind === 'words'
    ? condition.label
    : `${condition.label}${words.operators[condition.operator]}${condition.limit.written}`;
}

/** `上限 300万元`, `比例 5%（当次罚款金额）上限 20000元`. */
export function showAmount(form: AmountForm): string {
  const name = words.certainties[form.kind];
  switch (form.kind) {
    case 'exact':
    case 'ceiling':
    case 'pool':
      return `${name} ${form.sum.written}`;
    case 'range':
      return `${name} ${form.low.written}—${form.high.written}`;
    case 'rate': {
      const rate = form.to ? `${form.rate.written}—${form.to.written}` : form.rate.written;
      const cap = form.cap ? ` ${words.cap} ${form.cap.written}` : '';
      return `${name} ${form.isCeiling ? words.cap : ''}${rate}（${form.base?.quote ?? words.openRate}）${cap}`;
    }
    case 'years':
      return `${name} ${form.term.written}，${showAmount(form.each)}`;
    case 'choice':
      return `${name} ${form.options.map(({ label, sum }) => `${label} ${sum.written}`).join(words.joined)}`;
    case 'tiers':
      return `${name}（${form.of}）${form.steps.map(({ from, give }) => `${from.written} ${give.written}`).join(words.joined)}`;
    case 'headcount':
      return `${name} ${form.base.label} ${form.rate.written}${form.least ? `，${words.least} ${form.least.written}` : ''}`;
    case 'deadline':
      return `${name} ${form.event} ${form.term.written}`;
    case 'unpublished':
      return name;
  }
}
