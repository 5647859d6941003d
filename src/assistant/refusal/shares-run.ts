/** True when `length` characters in a row of one text stand in the other: the kernel of a title, not a chance word. */
export function sharesRun(one: string, other: string, length: number): boolean {
  return Array.from({ length: Math.max(0, one.length - length + 1) }, (_, at) => one.slice(at, at + length)).some(
    (run) => other.includes(run),
  );
}
