/** A source file after decoding. All offsets in ingest are UTF-16 offsets into `text`. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/** One printed line without its line break; `start` and `end` are offsets into the source text, end exclusive. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The lines that touch a range of the source, cut to it. */
export function linesOf(source: SourceText, [start, end]: readonly [number, number]): readonly Line[] {
  const lines: Line[] = [];
  let at = start;
  while (at <= end) {
    const feed = source.text.indexOf('\n', at);
    const stop = feed === -1 || feed > end ? end : feed;
    lines.push({ text: source.text.slice(at, stop), start: at, end: stop });
    at = stop + 1;
  }
  return lines;
}
