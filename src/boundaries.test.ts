import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { NATION } from './policy/jurisdiction.ts';
import { parseJurisdictions } from './policy/parse-jurisdictions.ts';

const SOURCE = import.meta.dirname;

/** Which rooms of the house may import which others; a room may always import itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  policy: [],
  ingest: ['policy'],
  indexing: ['policy'],
  calculator: ['policy'],
  learning: ['policy'],
  question: ['policy', 'indexing', 'learning'],
  retrieval: ['policy', 'indexing', 'learning', 'question'],
  assistant: ['policy', 'question', 'retrieval', 'calculator'],
  office: ['policy', 'ingest', 'calculator'],
  http: ['policy', 'question', 'retrieval', 'calculator', 'assistant', 'office'],
  evaluation: ['policy', 'question', 'retrieval', 'calculator', 'assistant', 'office'],
};
/** Rooms that may take the types of any other, and nothing that runs. */
const TYPES_ONLY: Readonly<Record<string, readonly string[]>> = { web: [], platform: ['policy'] };
/** Tables of words that every room takes as they are, so that there is one wording. */
const WORDS: readonly string[] = ['policy/status-names.ts'];
/** The only places that know the machine; `web/vite.config.ts` runs in the build. */
const MAY_USE_NODE = /^(platform\/node\/|cli\/|cli\.ts|node\.ts|web\/vite\.config\.ts)/;
const NODE_ONLY = /^(node:|better-sqlite3$|nodejieba$|@node-rs\/|@hono\/node-server)/;

/** Rooms that get a question as it was read. What is pasted to be verified is no question. */
const BEHIND_QUESTIONS = ['assistant', 'retrieval', 'calculator', 'http', 'office'];
const isBehindQuestions = (path: string) =>
  BEHIND_QUESTIONS.includes(roomOf(path)) && !isTest(path) && !path.startsWith('assistant/proof/');
/** A pattern or a test of strings over the words of a message. */
const READS_A_MESSAGE: readonly RegExp[] = [
  /\b(?:message|query|(?:text|said)\.spoken)\b\s*\.\s*(?:match|matchAll|replace|replaceAll|includes|split|search|indexOf|lastIndexOf|startsWith|endsWith|charAt|slice)\(/u,
  /\.(?:test|exec)\((?:\w+\.)*(?:message|query|(?:text|said)\.spoken)\b/u,
  /\.includes\((?:\w+\.)*(?:message|query|(?:text|said)\.spoken)\b/u,
];
/** Where the words are held against those of clauses pair by pair, or handed on to the reading of a turn. */
const TAKES_WORDS: readonly string[] = [
  ...['retrieval/reasons.ts', 'retrieval/wanted.ts', 'retrieval/search.ts'],
  ...['assistant/conversation/resolve-turn.ts', 'assistant/conversation/find-focus.ts'],
  'assistant/evidence/stated/quantities-told.ts',
];

/** What corpus/jurisdictions.yaml and corpus/service.yaml say, and what the code therefore need not. */
const CORPUS = join(SOURCE, '..', 'corpus');
const { places } = parseJurisdictions(readFileSync(join(CORPUS, 'jurisdictions.yaml'), 'utf8'));
const { lines, crisis } = parse(readFileSync(join(CORPUS, 'service.yaml'), 'utf8')) as ServiceFile;
const NAMES: readonly string[] = [
  ...places
    .filter(({ code }) => code !== NATION)
    .flatMap(({ name, aliases, within, signs, bodies }) => [
      ...[name, ...aliases, ...within, ...bodies],
      ...signs.map(({ sign }) => sign),
    ]),
  ...lines,
  ...(/\d+/u.exec(crisis) ?? []),
];
interface ServiceFile {
  readonly lines: readonly string[];
  readonly crisis: string;
}
/** Not in the names of products of others: 北京时间. */
const ALLOWED = /北京时间/gu;

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));
const isTest = (path: string) => /\.(test|behaviour)\.ts$|(^|\/)testing\//.test(path);
/** Pages too are words that people read. */
const texts = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(?:ts|html|css|js)$/u.test(path) && !isTest(path));
/** A digit of a code or of a number stands in none of the names. */
function withoutComments(code: string): string {
  const bare = code.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*|<!--[\s\S]*?-->/gu, '');
  return bare.replace(ALLOWED, '').replace(/\d{6,}/gu, '');
}
const imports = files.filter((path) => !isTest(path)).flatMap(importsOf);
const local = imports.filter(({ to }) => to.startsWith('.')).map((one) => ({ ...one, to: target(one) }));

function importsOf(from: string): readonly Import[] {
  const text = readFileSync(join(SOURCE, from), 'utf8');
  const statements = [...text.matchAll(/^(import|export)\s+(type\s)?([^'";]*?\sfrom\s+)?'([^']+)'/gm)];
  const dynamic = [...text.matchAll(/\bimport\('([^']+)'\)/g)];
  return [
    ...statements
      .filter(([, keyword, , names]) => keyword === 'import' || names)
      .map(([, , type, names = '', to = '']) => ({ from, to, isType: Boolean(type) || takesOnlyTypes(names) })),
    ...dynamic.map(([, to = '']) => ({ from, to, isType: false })),
  ];
}

/** `{ type A, type B } from` */
function takesOnlyTypes(names: string): boolean {
  const inBraces = /^\{([^}]*)\}/.exec(names.trim())?.[1];
  const list = inBraces
    ?.split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return list !== undefined && list.length > 0 && list.every((name) => name.startsWith('type '));
}

function target({ from, to }: Import): string {
  return relative(SOURCE, resolve(SOURCE, dirname(from), to)).replaceAll('\\', '/');
}

/** `policy/clause.ts` -> `policy`; `node.ts` -> `node.ts`. */
function roomOf(path: string): string {
  return path.split('/')[0] ?? path;
}

function show({ from, to }: Import): string {
  return `${from} -> ${to}`;
}

describe('the house', () => {
  it('is read whole', () => {
    expect(imports.length).toBeGreaterThan(50);
  });

  it('imports only where the design allows', () => {
    const forbidden = local.filter(({ from, to, isType }) => {
      const [room, other] = [roomOf(from), roomOf(to)];
      if (room === other) return false;
      const allowed = MAY_IMPORT[room] ?? TYPES_ONLY[room];
      if (!allowed) return false;
      return !allowed.includes(other) && !(isType && room in TYPES_ONLY) && !WORDS.includes(to);
    });
    expect(forbidden.map(show)).toEqual([]);
  });

  it('has no room that the design does not name', () => {
    const known = [...Object.keys(MAY_IMPORT), ...Object.keys(TYPES_ONLY), 'cli'];
    const rooms = files.filter((path) => path.includes('/')).map(roomOf);
    expect([...new Set(rooms)].filter((room) => !known.includes(room))).toEqual([]);
  });

  it('knows the machine in its platform and its entries only', () => {
    const forbidden = imports.filter(({ from, to }) => NODE_ONLY.test(to) && !MAY_USE_NODE.test(from));
    expect(forbidden.map(show)).toEqual([]);
  });

  it('reads the environment in settings.ts only', () => {
    const readers = files.filter((path) => !isTest(path) && path !== 'settings.ts');
    const guilty = readers.filter((path) =>
      /process\.env|import\.meta\.env/.test(readFileSync(join(SOURCE, path), 'utf8')),
    );
    expect(guilty).toEqual([]);
  });

  it('imports with the extension, so that the same files run everywhere', () => {
    const bare = local.filter(({ to }) => !/\.(ts|css|json|txt)$/.test(to.replace(/\?.*$/, '')));
    expect(bare.map(show)).toEqual([]);
  });

  it('imports in no circle, types neither', () => {
    const next = new Map<string, string[]>();
    for (const { from, to } of local) next.set(from, [...(next.get(from) ?? []), to]);
    expect(findCircles(next)).toEqual([]);
  });

  it('reads a message in the room of questions alone', () => {
    const guilty = files.filter(isBehindQuestions).flatMap((path) =>
      readFileSync(join(SOURCE, path), 'utf8')
        .split('\n')
        .filter((line) => READS_A_MESSAGE.some((sign) => sign.test(line)))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(guilty).toEqual([]);
  });

  it('hands the words of an utterance on whole', () => {
    const takers = files
      .filter(isBehindQuestions)
      .filter((path) => /text: \{ spoken|\{ spoken(?:: \w+)? \} = /.test(readFileSync(join(SOURCE, path), 'utf8')));
    expect(takers.filter((path) => !TAKES_WORDS.includes(path))).toEqual([]);
  });

  it.each([
    'if (/补贴/u.test(question.message)) return;',
    "message.replace(/\\d+/g, '')",
    "request.query.includes('多少')",
    'interpreted.text.spoken.match(/第/u)',
    'WANTS.exec(said.spoken)',
  ])('knows that %s reads a message', (line) => {
    expect(READS_A_MESSAGE.some((sign) => sign.test(line))).toBe(true);
  });

  it.each(['readCases(question.said.spoken, reader)', 'said.sharesRun(title, 4)', 'clause.text.includes(word)'])(
    'knows that %s does not',
    (line) => {
      expect(READS_A_MESSAGE.some((sign) => sign.test(line))).toBe(false);
    },
  );

  it('names no place, sign of an agency or hotline of the corpus', () => {
    const guilty = texts.flatMap((path) => {
      const code = withoutComments(readFileSync(join(SOURCE, path), 'utf8'));
      return NAMES.filter((name) => code.includes(name)).map((name) => `${path}: ${name}`);
    });
    expect(guilty).toEqual([]);
  });

  it('has no drawers, neither files nor folders', () => {
    const drawers = files.filter(
      (path) =>
        /(^|[/-])(utils?|helpers?|common|shared|lib|misc|managers?|services?)(?=[/.-])/.test(path) && !isTest(path),
    );
    expect(drawers).toEqual([]);
  });
});

/** Every circle once, as the path that closes it. */
function findCircles(next: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    if (path.includes(file) || done.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return circles;
}
