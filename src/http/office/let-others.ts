/** Lets requests in that wait: long work of the office is done in small parts. */
export function letOthers(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
