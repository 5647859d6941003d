import type { Sources } from '../assistant/dependencies.ts';
import { documentOfClause } from '../policy/clause.ts';
import { nameClause, nameDocumentInFull } from '../policy/clause-name.ts';
import { findDocument } from './find-resource.ts';
import type { Problem } from './problem.ts';
import type { Near } from './problem-page.ts';

/** What is nearest to a document or clause that is not held, by name; for a clause its document too, where that is held. */
export function nearPages({ suggestions }: Problem, document: string | null, sources: Sources): readonly Near[] {
  const near = suggestions.flatMap((id) => nameOf(id, sources));
  const holder = document === null ? null : findDocument(sources, document);
  return holder?.kind === 'found' ? [...near, ...nameOf(holder.value.id, sources)] : near;
}

function nameOf(id: string, { clauses, documents }: Sources): readonly Near[] {
  const clause = id.includes('/') ? clauses.get(id) : undefined;
  const document = documents.get(clause ? documentOfClause(id) : id);
  if (!document) return [];
  return [{ href: `/d/${id}`, name: clause ? nameClause(document, clause) : nameDocumentInFull(document) }];
}
