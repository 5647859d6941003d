/** One reply; a text that is no JSON has an empty `json`. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: Json;
}

export type Json = Readonly<Record<string, unknown>>;
export type Call = (path: string, body?: object, accept?: string) => Promise<Reply>;
