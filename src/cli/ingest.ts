import type { BuiltCorpus } from '../ingest/build-corpus.ts';
import { type Command, EXIT } from './command.ts';
import { padDisplay } from './display-width.ts';
import { CORPUS } from './folders.ts';
import { INGEST, MESSAGES } from './messages.ts';

export const ingestCommand: Command = {
  name: 'ingest',
  ...INGEST,
  options: { json: { type: 'boolean', help: MESSAGES.jsonOption } },
  async run({ words, options }, { terminal }) {
    const documents = describeDocuments(await readAll()).filter(({ id }) => words.length === 0 || words.includes(id));
    terminal.write(options.json ? JSON.stringify(documents, null, 2) : show(documents));
    return documents.length > 0 ? EXIT.done : EXIT.found;
  },
};

/** Reads all of corpus/ anew and writes nothing. */
async function readAll(): Promise<BuiltCorpus> {
  const [{ buildCorpus }, { parseCorpusFiles }, { readCorpus }] = await Promise.all([
    import('../ingest/build-corpus.ts'),
    import('../ingest/parse-corpus-files.ts'),
    import('../platform/node/read-corpus.ts'),
  ]);
  return buildCorpus(parseCorpusFiles(readCorpus(CORPUS)));
}

interface IngestedDocument {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly clauses: number;
  readonly characters: number;
  readonly copies: number;
}

function describeDocuments({ corpus }: BuiltCorpus): readonly IngestedDocument[] {
  return corpus.documents.map(({ id, title, number, copies }) => {
    const own = corpus.clauses.filter(({ document }) => document === id);
    const characters = own.reduce((sum, clause) => sum + clause.own.length, 0);
    return { id, title, number, clauses: own.length, characters, copies: copies.length + 1 };
  });
}

function show(documents: readonly IngestedDocument[]): string {
  const total = documents.reduce((sum, { clauses }) => sum + clauses, 0);
  const lines = documents.map(
    ({ id, title, number, clauses, characters }) =>
      `${padDisplay(id, 40)}${INGEST.size(clauses, characters)}  ${number ?? ''}${number ? ' ' : ''}${title}`,
  );
  return [...lines, '', INGEST.total(documents.length, total)].join('\n');
}
