import { existsSync } from 'node:fs';
import { factFileSchema } from '../calculator/notation/measure-schema.ts';
import { readFacts } from '../calculator/notation/read-facts.ts';
import { parseYaml } from '../calculator/notation/read-measures.ts';
import { readWorkingCalendar } from '../calculator/notation/read-working-calendar.ts';
import { buildCorpus } from '../ingest/build-corpus.ts';
import { parseCorpusFiles } from '../ingest/parse-corpus-files.ts';
import { compileDrafts } from '../office/drafts/compile-drafts.ts';
import { draftDocument } from '../office/drafts/draft-document.ts';
import { readCorpus } from '../platform/node/read-corpus.ts';
import { readMeasureSources } from '../platform/node/read-measure-sources.ts';
import { todayInShanghai } from '../policy/calendar-date.ts';
import { documentOfClause } from '../policy/clause.ts';
import { holdCorpus } from '../policy/clauses.ts';
import type { Corpus } from '../policy/document.ts';
import { type Command, EXIT } from './command.ts';
import { CORPUS } from './folders.ts';
import { ADD, DRAFT, MESSAGES } from './messages.ts';
import { proposeText, readReceived } from './propose-received.ts';

export const draftCommand: Command = {
  name: 'draft',
  ...DRAFT,
  options: {},
  async run({ words }, { terminal }) {
    const [named] = words;
    if (named === undefined) return MESSAGES.wordsMissing(DRAFT.what);
    const found = existsSync(named) ? await openReceived(named) : openHeld(named);
    if (typeof found === 'string') {
      terminal.complain(found);
      return EXIT.found;
    }
    const text = draftText(found);
    if (text === null) terminal.complain(DRAFT.nothing(named));
    else terminal.write(text.trimEnd());
    return text === null ? EXIT.found : EXIT.done;
  },
};

/** A corpus, a document of it, and one of its clauses when only that is drafted. */
interface Drafted {
  readonly corpus: Corpus;
  readonly document: string;
  readonly clause?: string;
}

/** A clause or a document of the corpus. */
function openHeld(named: string): Drafted | string {
  const { corpus } = buildCorpus(parseCorpusFiles(readCorpus(CORPUS)));
  if (corpus.documents.some(({ id }) => id === named)) return { corpus, document: named };
  if (corpus.clauses.some(({ id }) => id === named))
    return { corpus, document: documentOfClause(named), clause: named };
  return DRAFT.unknown(named);
}

/** A file that the corpus does not hold, as its proposed entry would take it in. */
async function openReceived(path: string): Promise<Drafted | string> {
  const read = await readReceived(path);
  if (read.kind !== 'text') return ADD.unreadable[read.kind](path);
  const proposal = proposeText(read.text, undefined);
  if (!proposal || proposal.clauses.length === 0) return ADD.unreadable.empty(path);
  const { entry } = proposal;
  const sources = parseCorpusFiles(readCorpus(CORPUS));
  const { corpus } = buildCorpus({
    ...sources,
    entries: [...sources.entries.filter(({ id }) => id !== entry.id), entry],
    sources: [...sources.sources, { file: `${entry.id}.txt`, text: read.text }],
  });
  return { corpus, document: entry.id };
}

function draftText({ corpus, document: id, clause }: Drafted): string | null {
  const held = holdCorpus(corpus);
  const document = corpus.documents.find((one) => one.id === id);
  const { facts: files, calendar } = readMeasureSources(CORPUS);
  const facts = files.flatMap((file) => readFacts(factFileSchema.parse(parseYaml(file)).facts, file.path));
  const drafted = document ? draftDocument(document, held.clauses.ofDocument(id), facts, clause) : [];
  if (!document || drafted.length === 0) return null;
  const shared = { facts, calendar: readWorkingCalendar(calendar) };
  return compileDrafts(document, drafted, { corpus: held, shared, asOf: todayInShanghai(new Date()) });
}
