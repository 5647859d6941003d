import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inProject } from '../platform/node/project.ts';
import { readDivisions } from '../platform/node/read-vocabulary.ts';
import { writeWhole } from '../platform/node/write-whole.ts';
import { parseDivisions } from '../policy/divisions.ts';
import { ownNames } from '../policy/jurisdiction.ts';
import { parseJurisdictions } from '../policy/parse-jurisdictions.ts';
import { type Command, EXIT } from './command.ts';
import { makeCorpusFiles } from './make-corpus-files.ts';
import { MESSAGES, NEW_CORPUS as words } from './messages.ts';

export const newCorpusCommand: Command = {
  name: 'new-corpus',
  ...words.words,
  options: { home: { type: 'string', help: words.homeOption } },
  async run({ words: [folder], options: { home } }, { terminal }) {
    if (folder === undefined) return MESSAGES.wordsMissing(words.what);
    const place = resolve(folder);
    if (existsSync(place) && readdirSync(place).length > 0) {
      terminal.complain(words.taken(place));
      return EXIT.found;
    }
    const own = inProject('corpus');
    const files = makeCorpusFiles({
      home: typeof home === 'string' ? home : null,
      divisions: parseDivisions(readDivisions(own)),
      service: readFileSync(join(own, 'service.yaml'), 'utf8'),
      facts: readFileSync(join(own, 'measures/facts.yaml'), 'utf8'),
      foreign: ownNames(parseJurisdictions(readFileSync(join(own, 'jurisdictions.yaml'), 'utf8'))),
    });
    if (files === null) return words.noSuchPlace(String(home));
    mkdirSync(place, { recursive: true });
    writeWhole(place, files);
    terminal.write(words.made(place, Object.keys(files)));
    return EXIT.done;
  },
};
