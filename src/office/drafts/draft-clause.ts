import type { Clause } from '../../policy/clause.ts';
import type { PolicyDocument } from '../../policy/document.ts';
import type { AmountForm, DraftRelation, MeasureDraft, Part } from './draft.ts';
import { draftTitle } from './draft-title.ts';
import { LABEL, WHOLE } from './patterns.ts';
import { type Provision, readProvisions } from './provision.ts';
import { type ReadAmount, readAmounts } from './read-amounts.ts';
import { readConditions } from './read-conditions.ts';
import { readHeadcounts } from './read-headcounts.ts';
import { readRecipients } from './read-recipients.ts';
import { readTerms } from './read-terms.ts';
import { readDepartment, readNature, readPayment, readRhythm } from './read-terms-of-payment.ts';
import { readUnpublished } from './read-unpublished.ts';

export type DraftedClause = Pick<Clause, 'id' | 'own' | 'heading' | 'headings' | 'departments'>;

/** Where a clause stands: its document's title, and what that document says of stacking. */
export interface DraftPlace {
  readonly document: Pick<PolicyDocument, 'title'>;
  readonly relations: readonly Part<DraftRelation>[];
}

/**
 * A clause -> a draft of a measure for each amount, rate, term and payment without a figure that it states, in order.
 * The same words always give the same drafts; no measure comes into being before an officer has confirmed it.
 */
export function draftClause(clause: DraftedClause, { document, relations }: DraftPlace): readonly MeasureDraft[] {
  // Its printed label names the clause and is no part of what it says; places stay.
  const text = clause.own.replace(LABEL, (label) => ' '.repeat(label.length));
  return readProvisions(text).flatMap((provision) =>
    readFigures(provision).map((read): MeasureDraft => {
      const { amount } = read;
      const form = amount.value;
      const words = provision.text;
      return {
        clause: clause.id,
        quote: words,
        title: draftTitle(clause, provision, form),
        nature: readNature(words, form),
        recipients: readRecipients(words, clause.own, document.title),
        amount,
        conditions: readConditions(provision, read.start),
        rhythm: readRhythm(words),
        payment: readPayment(words),
        department: readDepartment(clause.own, clause.departments),
        relations: isPaid(form) ? relations.filter((relation) => binds(relation, clause.id)) : [],
      };
    }),
  );
}

function isPaid({ kind }: AmountForm): boolean {
  return kind !== 'deadline' && kind !== 'headcount';
}

/** A sentence of the same article binds, and one that speaks of the whole document or of all projects. */
function binds({ value, quote }: Part<DraftRelation>, clause: string): boolean {
  const articleOf = (id: string) => /^[^/]+\/[^.]+/u.exec(id)?.[0];
  return articleOf(value.clause) === articleOf(clause) || WHOLE.test(quote);
}

function readFigures(provision: Provision): readonly ReadAmount[] {
  const found = [...readAmounts(provision), ...readHeadcounts(provision), ...readTerms(provision)];
  return found.length > 0 ? found.sort((one, other) => one.start - other.start) : readUnpublished(provision);
}
