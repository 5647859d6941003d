/** A table of words of the same shape in another language. */
export type Worded<Table> = Table extends string
  ? string
  : Table extends null
    ? null
    : Table extends (...given: infer Given) => infer Words
      ? (...given: Given) => Worded<Words>
      : { readonly [Name in keyof Table]: Worded<Table[Name]> };
