/** What may be the code of a question that was handed to a person, however it is typed; null when it cannot be one. */
export function caseCodeIn(typed: string): string | null {
  const letters = typed
    .normalize('NFKC')
    .trim()
    .replace(/^(.{4})[\s\-—–]+(.{4})$/u, '$1$2');
  return /^[2-9A-Z]{8}$/iu.test(letters) ? letters.toUpperCase() : null;
}
