import { parseArgs } from 'node:util';
import { type Command, EXIT, type Given, type OptionWords, type Workplace } from './command.ts';
import { displayWidth, padDisplay } from './display-width.ts';
import { MESSAGES } from './messages.ts';

const COMMON: Readonly<Record<string, OptionWords>> = { help: { type: 'boolean', help: MESSAGES.helpOption } };

/** Runs the command that the words name; returns the exit code of the process. */
export async function runCommand(
  commands: readonly Command[],
  words: readonly string[],
  place: Workplace,
): Promise<number> {
  const { terminal } = place;
  const [name = 'help', ...rest] = words;
  if (['help', '--help', '-h'].includes(name)) {
    terminal.write(describeAll(commands));
    return EXIT.done;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    terminal.complain(`${MESSAGES.unknownCommand(name)}\n\n${describeAll(commands)}`);
    return EXIT.usage;
  }
  const given = readArguments(command, rest);
  if (typeof given === 'string') return refuse(command, given, place);
  if (given.options.help) {
    terminal.write(describe(command));
    return EXIT.done;
  }
  const ended = await command.run(given, place);
  return typeof ended === 'string' ? refuse(command, ended, place) : ended;
}

function refuse(command: Command, reason: string, { terminal }: Workplace): number {
  terminal.complain(`${reason}\n\n${describe(command)}`);
  return EXIT.usage;
}

/** The words and options, or the sentence that says which option is wrong. */
function readArguments(command: Command, args: readonly string[]): Given | string {
  const options = { ...COMMON, ...command.options };
  const known = Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type }]));
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens)
    if (token.kind === 'option') {
      const option = options[token.name];
      if (!option) return MESSAGES.unknownOption(token.rawName);
      if (option.type === 'string' && typeof values[token.name] !== 'string')
        return MESSAGES.valueMissing(token.rawName);
    }
  return { words: positionals, options: values as Given['options'] };
}

function describe({ name, takes, summary, example, options }: Command): string {
  const all = Object.entries({ ...options, ...COMMON });
  const names = all.map(([option, { type }]) => `  --${option}${type === 'string' ? ` ${MESSAGES.value}` : ''}`);
  const width = Math.max(...names.map(displayWidth)) + 2;
  return [
    summary,
    '',
    `${MESSAGES.usage}  tongce ${name} ${takes}`,
    `${MESSAGES.example}  ${example}`,
    '',
    ...all.map(([, { help }], i) => padDisplay(names[i] ?? '', width) + help),
  ].join('\n');
}

function describeAll(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => displayWidth(name))) + 4;
  const lines = commands.map(({ name, summary }) => `  ${padDisplay(name, width)}${summary}`);
  return [MESSAGES.about, '', ...lines, '', MESSAGES.more].join('\n');
}
