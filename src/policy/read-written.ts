import { type ParseOptions, parse, type SchemaOptions, YAMLParseError } from 'yaml';
import type { z } from 'zod';
import { zhCN } from 'zod/locales';
import { writtenMessages as messages } from './messages.ts';

/** YAML that an officer wrote -> its value. Throws with the file, the line and what is wrong there. */
export function readYaml(file: string, text: string, options: ParseOptions & SchemaOptions = {}): unknown {
  try {
    return parse(text, options);
  } catch (error) {
    throw new Error(messages.mistakes(file, [explainYaml(error)]), { cause: error });
  }
}

/** What is not YAML at all has a place in the file; what fails afterwards is a name given by `*` that nothing bears. */
function explainYaml(error: unknown): string {
  if (!(error instanceof YAMLParseError)) return messages.syntax(messages.alias, undefined);
  const [start] = error.linePos ?? [];
  return messages.syntax(messages.yaml[error.code] ?? messages.otherYaml(error.code), start);
}

/** A value of the form that is asked for. Throws with the file and every entry that has another, and where the form is told. */
export function readWritten<Schema extends z.ZodType>(
  file: string,
  value: unknown,
  schema: Schema,
  told: string,
): z.output<Schema> {
  const read = schema.safeParse(value, { reportInput: true, error: zhCN().localeError });
  if (read.success) return read.data;
  throw new Error(messages.mistakes(file, [...read.error.issues.map(messages.mistake), messages.told(told)]));
}
