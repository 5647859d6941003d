import { z } from 'zod';
import { FORM_FIELDS } from '../../office/documents/form-fields.ts';
import type { DocumentsPlace, ReceiptRefusal } from '../../office/documents/received.ts';
import { makeProblem } from '../problem.ts';
import { type Reply, reply } from '../route.ts';
import { text } from '../schema.ts';
import { OFFICE_WORDS } from './messages.ts';
import { defineOfficeAct, defineOfficeView, type OfficeCall, type OfficeRoute } from './office-route.ts';
import { replyWritten } from './reply-written.ts';

const Id = z.string().max(64);
/** The document as it was looked at: `version` of its view. */
export const Seen = { id: Id, version: z.string().max(64) };
/** 20 MB in base64. */
const MOST_CHARACTERS = 28_000_000;
const LONGEST_ENTRY = 200_000;

const listView = defineOfficeView({
  path: '/documents',
  role: 'editor',
  input: {},
  handle: (_, call) =>
    withPlace(call, (place) =>
      reply({
        documents: place.list(),
        changes: place.listChanges().map(({ files, ...rest }) => ({ ...rest, paths: files.map(({ path }) => path) })),
      }),
    ),
});

/** The only call whose body may be large; see `UPLOAD_PATH`. */
const receiveAct = defineOfficeAct({
  path: '/documents',
  role: 'editor',
  act: 'document_receive',
  input: { name: text(120), content: z.base64().max(MOST_CHARACTERS) },
  subject: ({ name }) => name,
  handle: ({ name, content }, call) =>
    withPlace(call, async (place) => {
      const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
      const received = await place.receive(name, bytes, call.session.account);
      return 'id' in received
        ? reply(received)
        : makeProblem('document_unreadable', { reason: reasonOf(received.refused) });
    }),
});

const documentView = defineOfficeView({
  path: '/documents/{id}',
  role: 'editor',
  input: { id: Id },
  handle: ({ id }, call) => withPlace(call, (place) => found(id, place.view(id))),
});

const correctAct = defineOfficeAct({
  path: '/documents/{id}/correct',
  role: 'editor',
  act: 'document_correct',
  input: {
    ...Seen,
    entry: text(LONGEST_ENTRY).optional(),
    form: z.partialRecord(z.enum(FORM_FIELDS), z.string().max(500)).default({}),
  },
  subject: ({ id }) => id,
  handle: ({ entry, form, ...seen }, call) =>
    withPlace(call, (place) => told(seen.id, place.correct(seen, entry === undefined ? { form } : { entry }))),
});

const confirmAct = defineOfficeAct({
  path: '/documents/{id}/confirm',
  role: 'editor',
  act: 'measures_confirm',
  input: { ...Seen, measures: z.record(z.string().max(100), text(100)) },
  subject: ({ id }) => id,
  handle: ({ measures, ...seen }, call) => withPlace(call, (place) => told(seen.id, place.confirm(seen, measures))),
});

const dropAct = defineOfficeAct({
  path: '/documents/{id}/drop',
  role: 'editor',
  act: 'document_drop',
  input: Seen,
  subject: ({ id }) => id,
  handle: (seen, call) => withPlace(call, (place) => told(seen.id, place.drop(seen))),
});

const takeAct = defineOfficeAct({
  path: '/documents/{id}/take',
  role: 'publisher',
  act: 'document_take',
  input: Seen,
  subject: ({ id }) => id,
  handle: (seen, call) => withPlace(call, (place) => written(seen.id, place.take(seen, call.session.account), place)),
});

const withdrawAct = defineOfficeAct({
  path: '/held/{document}/withdraw',
  role: 'publisher',
  act: 'document_withdraw',
  input: { document: Id },
  subject: ({ document }) => document,
  handle: ({ document }, call) =>
    withPlace(call, (place) => written(document, place.withdraw(document, call.session.account), place)),
});

const undoAct = defineOfficeAct({
  path: '/changes/{id}/undo',
  role: 'publisher',
  act: 'change_undo',
  input: { id: Id },
  subject: ({ id }) => id,
  handle: ({ id }, call) => withPlace(call, (place) => written(id, place.undo(id, call.session.account), place)),
});

export function withPlace<Result extends Reply | Promise<Reply>>(
  { office }: OfficeCall,
  run: (place: DocumentsPlace) => Result,
) {
  return office.documents === null ? makeProblem('publishing_off') : run(office.documents);
}

function found(id: string, view: object | null): Reply {
  return view === null ? makeProblem('unknown_received', { id }) : reply(view);
}

export function told(id: string, refused: string | null): Reply {
  return refused === null ? reply({ id, done: true }) : makeProblem('document_refused', { reason: refused });
}

/** Of an act that writes into corpus/. */
export function written(id: string, refused: string | null, place: Pick<DocumentsPlace, 'notCommitted'>): Reply {
  return refused === null ? replyWritten({ id, done: true }, place.notCommitted()) : told(id, refused);
}

function reasonOf(refused: ReceiptRefusal): string {
  return OFFICE_WORDS.unreadable[refused];
}

export const DOCUMENT_ROUTES: readonly OfficeRoute[] = [
  ...[listView, receiveAct, documentView, correctAct, confirmAct],
  ...[dropAct, takeAct, withdrawAct, undoAct],
];
