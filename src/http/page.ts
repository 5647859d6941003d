/** A file of the web build, as it is sent. */
export interface Page {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** Its name carries a hash of its content, so it never changes. */
  readonly immutable: boolean;
  /** The same bytes compressed, when that is worth it. */
  readonly gzip: Uint8Array<ArrayBuffer> | null;
}
