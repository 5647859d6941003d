/** What the form corrects; everything else is corrected in the YAML itself. */
export const FORM_FIELDS = [
  ...(['id', 'title', 'number', 'issuer', 'jurisdiction', 'kind'] as const),
  ...(['issued.date', 'issued.quote', 'effective_from.date', 'effective_from.quote'] as const),
  ...(['effective_until.date', 'effective_until.quote'] as const),
  /** Id of the held wording that this one takes the place of. */
  ...(['replaces'] as const),
] as const;
export type FormField = (typeof FORM_FIELDS)[number];
export type FormValues = Readonly<Partial<Record<FormField, string>>>;
