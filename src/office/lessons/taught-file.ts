/** A file of corpus/ as it is to be; `path` is below corpus/. */
export interface TaughtFile {
  readonly path: string;
  readonly content: string;
}
