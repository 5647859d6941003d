import { nameDocument, nameDocumentInFull } from '../policy/clause-name.ts';
import type { PolicyDocument, Relation } from '../policy/document.ts';
import { validityOfDocument } from '../policy/validity.ts';
import type { Sources } from './dependencies.ts';
import type { Evidence } from './gather-evidence.ts';
import { RELATION_WORDS, STATUS_WORDS } from './messages.ts';
import { type Statement, state } from './statement.ts';
import type { Understanding } from './understand.ts';

/** The life of the documents that a question names: what each is worth on the day, what it ended and what ended it. */
export function composeDocument(
  { intents }: Understanding,
  evidence: Evidence,
  sources: Sources,
): readonly Statement[] {
  if (!intents.has('validity') && !intents.has('change')) return [];
  const named = evidence.found.interpreted.addresses.flatMap(({ documents }) => documents.slice(0, 1));
  return [...new Set(named)].flatMap((id) => {
    const document = sources.documents.get(id);
    return document ? lifeOf(document, evidence, sources) : [];
  });
}

function lifeOf(document: PolicyDocument, { asOf }: Evidence, { documents }: Sources): readonly Statement[] {
  const { status, reason, clause } = validityOfDocument(document, asOf);
  const cites = clause ? [clause] : [];
  const name = nameDocumentInFull(document);
  return [
    state('headline', `**${name}：${STATUS_WORDS[status]}。**${reason}。`, cites, { grounds: [name, reason] }),
    ...document.relations
      .filter(({ kind }) => kind in RELATION_WORDS)
      .map((relation) => relationStatement(document, relation, documents)),
  ];
}

function relationStatement(document: PolicyDocument, relation: Relation, documents: Sources['documents']): Statement {
  const { kind, target, number, title, clause, quote } = relation;
  const other = target === null ? undefined : documents.get(target);
  const name = other ? nameDocumentInFull(other) : `${title ? `《${title}》` : ''}${number ? `（${number}）` : ''}`;
  const held = other ? '' : '（文本未收录）';
  const text = `${nameDocument(document)}${RELATION_WORDS[kind]}${name}${held}：“${quote}”。`;
  return state('note', text, clause ? [clause] : [], { grounds: [name, quote] });
}
