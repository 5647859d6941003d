/** As it was given, or behind its name, anywhere in a message. */
const WITHIN =
  /(?<![\w-])([2-9A-Z]{4})[-—–]([2-9A-Z]{4})(?![\w-])|受理码\W{0,3}?([2-9A-Z]{4}) ?([2-9A-Z]{4})(?![\w-])/iu;

/** What may be the code of a question that was handed to a person, however it is typed; null when it cannot be one. */
export function caseCodeIn(typed: string): string | null {
  const message = typed.normalize('NFKC').trim();
  const letters = message.replace(/^(.{4})[\s\-—–]+(.{4})$/u, '$1$2');
  if (/^[2-9A-Z]{8}$/iu.test(letters)) return letters.toUpperCase();
  const code = WITHIN.exec(message)?.slice(1).join('');
  return code ? code.toUpperCase() : null;
}
