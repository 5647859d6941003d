/** What is wrong, where, and what to do; `open_clause` is work left rather than an error. */
export interface Finding {
  readonly kind:
    | 'quote'
    | 'figure'
    | 'dates'
    | 'unit'
    | 'unreachable'
    | 'duplicate'
    | 'relation'
    | 'examples'
    | 'nature'
    | 'title'
    | 'changed'
    | 'open_clause';
  readonly place: string;
  readonly problem: string;
}
