import { existsSync, rmSync } from 'node:fs';
import type { Proposal } from '../ingest/propose-entry.ts';
import { type Content, writeWhole } from '../platform/node/write-whole.ts';
import { type Command, EXIT, type Workplace } from './command.ts';
import { padDisplay, wrapText } from './display-width.ts';
import { CORPUS, inCorpus } from './folders.ts';
import { ADD, MESSAGES } from './messages.ts';
import { type ProposedPart, proposeParts, proposeText, readReceived } from './propose-received.ts';
import { refreshIndexes } from './refresh.ts';

export const addCommand: Command = {
  name: 'add',
  ...ADD,
  options: {
    id: { type: 'string', help: ADD.idOption },
    part: { type: 'string', help: ADD.partOption },
    write: { type: 'boolean', help: ADD.writeOption },
    json: { type: 'boolean', help: MESSAGES.jsonOption },
  },
  async run({ words, options }, place) {
    const [path] = words;
    if (path === undefined) return MESSAGES.wordsMissing(ADD.file);
    place.terminal.complain(ADD.reading(path));
    const read = await readReceived(path);
    if (read.kind !== 'text') return complain(ADD.unreadable[read.kind](path), place);
    const id = typeof options.id === 'string' ? options.id : undefined;
    const parts = proposeParts(read.text);
    const part = Number(options.part ?? 1);
    const chosen = parts[part - 1];
    if (parts.length === 0) return complain(ADD.unreadable.empty(path), place);
    if (!chosen) return complain(ADD.noPart(String(options.part), parts.length), place);
    if (parts.length > 1 && options.part === undefined) return list(parts, path, options, place);
    const proposed = (id === undefined ? null : proposeText(chosen.text, id)) ?? chosen.proposal;
    const proposal = { ...proposed, oddities: [...read.oddities, ...proposed.oddities] };
    const content = parts.length > 1 ? chosen.text : read.content;
    // An id is part of permanent links: one that no number gives is chosen by a person.
    if (options.write && id === undefined && proposal.entry.number === null)
      return complain(ADD.needsId(proposal.entry.id), place);
    if (options.write) return take(proposal, content, place);
    place.terminal.write(options.json ? JSON.stringify(proposal, null, 2) : show(proposal, path, place.terminal.width));
    return EXIT.done;
  },
};

/** The documents of a compilation; each is looked at and taken in by itself. */
function list(
  parts: readonly ProposedPart[],
  path: string,
  { json, write }: Readonly<Record<string, unknown>>,
  place: Workplace,
): number {
  if (write) return complain(ADD.needsPart(parts.length), place);
  const proposals = parts.map(({ proposal }) => proposal);
  const lines = proposals.map(({ entry, clauses }, at) => ADD.partLine(at + 1, entry, clauses.length));
  place.terminal.write(
    json ? JSON.stringify(proposals, null, 2) : [ADD.parts(parts.length), ...lines, ADD.nextPart(path)].join('\n'),
  );
  return EXIT.done;
}

function complain(reason: string, { terminal }: Workplace): number {
  terminal.complain(reason);
  return EXIT.found;
}

function show({ entry, yaml, clauses, oddities }: Proposal, path: string, width: number): string {
  const labelled = clauses.filter(({ kind }) => kind !== 'front');
  const lines = labelled.map(({ label, own }) => `  ${padDisplay(label, 20)}${shorten(own)}`);
  return [
    ADD.proposed(`corpus/catalog/${entry.id}.yaml`),
    '',
    yaml.trimEnd(),
    '',
    ADD.clauses(clauses.length),
    ...lines,
    '',
    oddities.length === 0 ? ADD.nothingOdd : ADD.odd(oddities.length),
    ...oddities.map((oddity) => wrapText(`  ${oddity}`, width, '    ')),
    '',
    ADD.next(path),
  ].join('\n');
}

const SHOWN = 36;

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > SHOWN ? line.slice(0, SHOWN) + MESSAGES.ellipsis : line;
}

/** Puts the text and its entry into corpus/ and makes the indexes; when they cannot be made, takes both out again. */
function take({ entry, yaml, clauses }: Proposal, content: Content, place: Workplace): number {
  const { terminal } = place;
  const files = { [`documents/${entry.id}.txt`]: content, [`catalog/${entry.id}.yaml`]: yaml };
  const taken = Object.keys(files).find((name) => existsSync(inCorpus(name)));
  if (taken) return complain(ADD.exists(`corpus/${taken}`), place);
  writeWhole(CORPUS, files);
  if (!refreshIndexes()) {
    for (const name of Object.keys(files)) rmSync(inCorpus(name));
    return complain(ADD.takenBack, place);
  }
  terminal.write(ADD.added(entry.title, clauses.length, entry.id));
  return EXIT.done;
}
