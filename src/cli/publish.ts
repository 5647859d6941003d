import type { AnswerDifference, AnswerSide } from '../office/publishing/compare-answers.ts';
import type { PublishingReport } from '../office/publishing/generation.ts';
import type { Generations } from '../platform/node/generations.ts';
import { revisionOf } from '../platform/node/read-corpus.ts';
import { readSettings } from '../settings.ts';
import { type Command, EXIT, type Workplace } from './command.ts';
import { CORPUS } from './folders.ts';
import { MESSAGES, PUBLISH } from './messages.ts';
import { generationsOf } from './open-served.ts';
import { refreshGeneration } from './refresh.ts';
import { publishGeneration, removeOutdated, servedIn } from './switch-generation.ts';

/** Makes a generation aside, shows what would change, and serves it; or serves one that lies ready. */
export const publishCommand: Command = {
  name: 'publish',
  ...PUBLISH.words,
  options: {
    prepare: { type: 'boolean', help: PUBLISH.prepareOption },
    'accept-worse': { type: 'boolean', help: PUBLISH.worseOption },
    by: { type: 'string', help: PUBLISH.byOption },
    json: { type: 'boolean', help: MESSAGES.jsonOption },
  },
  async run({ words, options }, place) {
    const settings = readSettings();
    const generations = generationsOf(settings);
    if (!generations) return PUBLISH.notKept;
    const by = typeof options.by === 'string' ? options.by : null;
    const isWorseAccepted = options['accept-worse'] === true;
    const [id] = words;
    if (id !== undefined) return serve(id, generations, { by, isWorseAccepted }, place);
    const served = servedIn(generations);
    if (served !== null && generations.find(served)?.revision === revisionOf(CORPUS)) {
      generations.keepFailure(PUBLISH.unchanged(served));
      place.terminal.complain(PUBLISH.unchanged(served));
      return EXIT.done;
    }
    place.terminal.complain(PUBLISH.making);
    // The reader of corpus/ and its dictionary are large, and no other command needs them.
    const { makeGeneration } = await import('./make-generation.ts');
    const { generation, report } = await makeGeneration(generations, settings, by, new Date());
    removeOutdated(generations);
    const { documents, clauses, measures } = generation;
    const told = [PUBLISH.made(generation.id, documents, clauses, measures), ...showReport(report)];
    place.terminal.write(options.json ? JSON.stringify({ generation, report }, null, 2) : told.join('\n'));
    if (report.faults.length > 0) return EXIT.found;
    if (!options.prepare) return serve(generation.id, generations, { by, isWorseAccepted }, place);
    place.terminal.complain(PUBLISH.held(generation.id));
    return EXIT.done;
  },
};

interface Decision {
  readonly by: string | null;
  readonly isWorseAccepted: boolean;
}

function serve(
  id: string,
  generations: Generations,
  { by, isWorseAccepted }: Decision,
  { terminal }: Workplace,
): number {
  const refused = publishGeneration(generations, id, { by, isReady: refreshGeneration }, isWorseAccepted);
  terminal.complain(refused === null ? PUBLISH.published(id) : PUBLISH.refused[refused](id));
  return refused === null ? EXIT.done : EXIT.found;
}

const SHOWN = 20;

function showReport({ faults, warnings, asked, differences }: PublishingReport): readonly string[] {
  const counted = (verdict: AnswerDifference['verdict']) => differences.filter((one) => one.verdict === verdict).length;
  return [
    ...(faults.length > 0 ? [PUBLISH.faults(faults.length), ...shorten(faults)] : []),
    ...(warnings.length > 0 ? [PUBLISH.warnings(warnings.length), ...shorten(warnings)] : []),
    PUBLISH.compared(asked, differences.length, counted('worse'), counted('better')),
    ...shorten(differences.map(showDifference)),
  ];
}

function shorten(lines: readonly string[]): readonly string[] {
  const rest = lines.length - SHOWN;
  return [...lines.slice(0, SHOWN).map((line) => `  ${line}`), ...(rest > 0 ? [`  ${PUBLISH.more(rest)}`] : [])];
}

function showDifference({ verdict, question, before, after }: AnswerDifference): string {
  return PUBLISH.difference(PUBLISH.verdicts[verdict], question, showSide(before), showSide(after));
}

function showSide({ status, basis }: AnswerSide): string {
  return PUBLISH.side(status, basis.join(' '));
}
