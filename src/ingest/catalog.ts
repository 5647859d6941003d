import { z } from 'zod';
import { type CalendarDate, parseCalendarDate } from '../policy/calendar-date.ts';
import { CONFIDENCES, DOCUMENT_KINDS, OUTSIDE_KINDS, RELATION_KINDS } from '../policy/document.ts';
import { normaliseDocumentNumber } from '../policy/document-number.ts';
import { readWritten, readYaml } from '../policy/read-written.ts';
import { catalogMessages as messages } from './messages.ts';

/**
 * How a source file is laid out. `wrapped`: hard lines of a PDF, double spaced; `broken`: whole paragraphs that page
 * breaks cut; `paragraphs`: one line each; `markdown`: the same with headings, `<b>`, `<p>` and `---`.
 */
export const LAYOUTS = ['wrapped', 'broken', 'paragraphs', 'markdown'] as const;
export type Layout = (typeof LAYOUTS)[number];

/**
 * What a part of a copy is. `notice`: title, number, addressee, body and signature of the covering notice;
 * `grid`: a table with one row a line, cells parted by tabs or bars; `colophon`: 抄送 and 印发; `glossary`: numbered terms; `task-list`: items with 牵头领导, 责任单位, 完成期限 lines.
 */
export const PART_KINDS = ['notice', 'prose', 'table', 'grid', 'task-list', 'glossary', 'colophon'] as const;
export type PartKind = (typeof PART_KINDS)[number];

const text = z.string().min(1);
const date = z.string().transform((value, context): CalendarDate => {
  const parsed = parseCalendarDate(value);
  if (parsed) return parsed;
  context.addIssue({ code: 'custom', message: messages.noDay(value) });
  return z.NEVER;
});

/** A place in a source file: `line` counts from 1, `text` stands verbatim on that line. */
const anchor = z.strictObject({ line: z.int().positive(), text });
export type CatalogAnchor = z.infer<typeof anchor>;

const part = z.strictObject({
  kind: z.enum(PART_KINDS),
  /** The part begins with this text and runs to the beginning of the next part, or to the end of the copy. */
  from: anchor,
  /** Prefix of the paths in it (`annex-1`), none for the body. */
  path: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, messages.partPath)
    .optional(),
  /** Prefix of the labels in it: 附件1. */
  label: text.optional(),
  title: text.optional(),
  /** Names of the columns as printed, left to right, for a table. */
  columns: z.array(text).optional(),
  /** Rows of a grid that name its columns; 1 when absent. */
  head_rows: z.int().min(1).max(9).optional(),
});
export type CatalogPart = z.infer<typeof part>;

const copy = z.strictObject({
  /** Name of a file in corpus/documents. */
  file: text,
  layout: z.enum(LAYOUTS),
  /** The copy begins with `from.text` (its first occurrence on the line) and ends with `to.text` (its last). */
  from: anchor,
  to: anchor,
  /** The first begins where the copy begins; absent: the whole copy is prose. */
  parts: z.array(part).default([]),
  /** Remains of conversion that belong to no clause; each stands verbatim on its line. */
  noise: z.array(z.strictObject({ line: z.int().positive(), text, note: text })).default([]),
  note: text.optional(),
});
export type CatalogCopy = z.infer<typeof copy>;

/** A date with the words that give it, or the reason why there is none. */
export type CatalogFact =
  | {
      readonly date: CalendarDate;
      readonly quote: string;
      /** How the date follows from the words, where they do not print it. */
      readonly computed?: string | undefined;
      /** Id of another entry that holds the words. */
      readonly document?: string | undefined;
    }
  | { readonly date: null; readonly reason: string };

const fact = z
  .strictObject({
    date: date.nullable(),
    quote: text.optional(),
    computed: text.optional(),
    document: text.optional(),
    reason: text.optional(),
  })
  .transform(({ date: day, reason, quote, ...words }, context): CatalogFact => {
    if (day !== null && quote) return { date: day, quote, ...words };
    if (day === null && reason) return { date: null, reason };
    context.addIssue({ code: 'custom', message: day === null ? messages.noReason : messages.noQuote });
    return z.NEVER;
  });

const number = z.string().refine((value) => normaliseDocumentNumber(value) === value, messages.numberForm);

const relation = z
  .strictObject({
    kind: z.enum(RELATION_KINDS),
    /** Id of a document of the corpus; absent when the corpus does not hold it. */
    target: text.optional(),
    title: text.optional(),
    number: text.optional(),
    from: date.optional(),
    quote: text,
    note: text.optional(),
  })
  .refine(({ target, title, number: its }) => target ?? title ?? its, messages.relationTarget);
export type CatalogRelation = z.infer<typeof relation>;

/** A fact from a public page. It never stands for what the text does not say: it is shown beside it, as what it is. */
const outside = z.strictObject({
  of: z.enum(OUTSIDE_KINDS),
  value: text,
  /** The day, where the value is one. */
  date: date.optional(),
  source: text,
  address: z.url({ protocol: /^https?$/u }),
  seen: date,
  confidence: z.enum(CONFIDENCES),
});

/** Which clause of a later text stands for a clause of this one; the alignment of `compare` proposes, an officer confirms. */
const later = z.strictObject({
  clause: text,
  quote: text.optional(),
  kind: z.enum(['successor', 'overtaken']),
  /** Id of the later clause: tzf-2024-14/3.1. */
  by: text,
});

const entry = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, messages.documentId),
  title: text,
  title_source: z.enum(['text', 'inferred']),
  aliases: z.array(text).default([]),
  number: number.nullable(),
  number_printed: text.nullable(),
  issuer: text.nullable(),
  issuer_reason: text.nullable().default(null),
  /** Code of a place of corpus/jurisdictions.yaml. */
  jurisdiction: z.string().regex(/^\d{6}(?:-[a-z0-9-]+)?$/u, messages.jurisdictionForm),
  kind: z.enum(DOCUMENT_KINDS),
  issued: fact,
  effective_from: fact,
  effective_until: fact,
  period_end: fact.nullable().default(null),
  interpreter: text.nullable().default(null),
  outside: z.array(outside).default([]),
  later: z.array(later).default([]),
  /** `repealed_by` and `amended_by` follow from the entry of the other document and need not be written. */
  relations: z.array(relation).default([]),
  /** `quote` is where the document names the text that the corpus does not hold; none when only an image names it. */
  absent: z
    .array(z.strictObject({ title: text, number: text.optional(), quote: text.optional(), note: text }))
    .default([]),
  /** Misprints of the primary copy, or of `file`. */
  slips: z
    .array(
      z.strictObject({
        line: z.int().positive(),
        written: text,
        right: text,
        file: text.optional(),
        note: text.optional(),
      }),
    )
    .default([]),
  /** Periods that clauses state for themselves; `whole` when nothing in the clause outlives the period. */
  periods: z
    .array(
      z
        .strictObject({
          quote: text,
          from: date.nullable().default(null),
          until: date.nullable().default(null),
          whole: z.boolean().default(false),
        })
        .refine(({ from, until }) => from ?? until, messages.emptyPeriod),
    )
    .default([]),
  /** The first copy is the primary one, whose words are shown and cited. */
  copies: z.array(copy).min(1),
});
/** One document as a policy officer describes it: `corpus/catalog/<id>.yaml`. */
export type CatalogEntry = z.infer<typeof entry>;

/** The entry written in a catalog file. Throws with file, field, value and remedy for every mistake in it. */
export function parseCatalogEntry(file: string, yaml: string): CatalogEntry {
  const read = readWritten(file, readYaml(file, yaml), entry, messages.form);
  const expected = `${read.id}.yaml`;
  if (!file.endsWith(expected)) throw new Error(messages.fileName(file, read.id, expected));
  return read;
}
