import { formatChineseDate } from '../../policy/calendar-date.ts';
import { nameDocument, nameDocumentInFull } from '../../policy/clause-name.ts';
import type { PolicyDocument, Relation } from '../../policy/document.ts';
import { validityMessages } from '../../policy/messages.ts';
import { statusNames } from '../../policy/status-names.ts';
import { validityOfDocument } from '../../policy/validity.ts';
import type { Interpreted } from '../../question/interpreted.ts';
import type { Sources } from '../dependencies.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { RELATION_WORDS } from '../messages.ts';
import { type Statement, state } from '../statement.ts';
import type { Understanding } from '../understand.ts';

/** The life of the documents that a question names: what each is worth on the day, what it ended and what ended it. */
export function composeDocument(
  { act, asks, form }: Understanding,
  evidence: Evidence,
  sources: Sources,
): readonly Statement[] {
  const { interpreted } = evidence.found;
  const isOfChange = act === 'compare' || asks.has('change');
  // 什么时候开始执行, 哪天停的: the days of the text itself, and not those of an application.
  const isOfDays = form.isWhen && form.isOfValidity && !asks.has('deadline');
  const isOfLife = act === 'validity' || asks.has('validity') || isOfChange || isOfDays;
  if (!isOfLife && !interpreted.isBare) return [];
  const repealed = repealedByName(interpreted, sources);
  if (repealed.length > 0) return repealed;
  const withRelations = isOfChange || interpreted.isBare || form.isOfRelations;
  return namedDocuments(interpreted).flatMap((id) => {
    const document = sources.documents.get(id);
    return document ? [statusOf(document, evidence), ...(withRelations ? relationsOf(document, sources) : [])] : [];
  });
}

/** A document that is not held, and of which a held one says that it is repealed. */
function repealedByName({ text, addresses }: Interpreted, { documents, jurisdictions }: Sources): readonly Statement[] {
  const names = jurisdictions.places.map(({ name }) => name);
  return [...documents.values()].flatMap((document) =>
    document.relations
      .filter(
        ({ kind, target, title, number }) =>
          kind === 'repeals' &&
          target === null &&
          (addresses.some((address) => address.number !== null && address.number === number) ||
            (title !== null && text.holds(kernelOf(title, names)))),
      )
      .map((relation) => {
        const name = `《${relation.title}》${relation.number ? `（${relation.number}）` : ''}`;
        const by = nameDocumentInFull(document);
        const since = validityMessages.repealed(relation.from && formatChineseDate(relation.from), by);
        const cites = relation.clause ? [relation.clause] : [];
        return state('headline', `**${name}：${statusNames.repealed}。**${since}。`, cites, { grounds: [name, since] });
      }),
  );
}

/** A title as people say it: without the place and what kind of text it is. */
function kernelOf(title: string, names: readonly string[]): string {
  const place = names.find((name) => title.startsWith(name)) ?? '';
  return title.slice(place.length).replace(/(?:暂行)?(?:规定|办法|细则|条例)$/u, '');
}

/** Documents that a question names, the likeliest reading of each. */
export function namedDocuments({ addresses }: Interpreted): readonly string[] {
  return [...new Set(addresses.flatMap(({ documents }) => documents.slice(0, 1)))];
}

/** What a document is worth on the day. */
export function statusOf(document: PolicyDocument, { asOf }: Evidence): Statement {
  const { status, reason, clause } = validityOfDocument(document, asOf);
  const name = nameDocumentInFull(document);
  const text = `**${name}：${statusNames[status]}。**${reason}。`;
  return state('headline', text, clause ? [clause] : [], { grounds: [name, reason] });
}

function relationsOf(document: PolicyDocument, { documents }: Sources): readonly Statement[] {
  return document.relations
    .filter(({ kind }) => kind in RELATION_WORDS)
    .map((relation) => relationStatement(document, relation, documents));
}

function relationStatement(document: PolicyDocument, relation: Relation, documents: Sources['documents']): Statement {
  const { kind, target, number, title, clause, quote } = relation;
  const other = target === null ? undefined : documents.get(target);
  const name = other ? nameDocumentInFull(other) : `${title ? `《${title}》` : ''}${number ? `（${number}）` : ''}`;
  const held = other ? '' : '（文本未收录）';
  const text = `${nameDocument(document)}${RELATION_WORDS[kind]}${name}${held}：“${quote}”。`;
  return state('note', text, clause ? [clause] : [], { grounds: [name, quote] });
}
