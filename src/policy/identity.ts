/** What a corpus says of the service that serves it: names, numbers to call, colours, examples. */
export interface Identity {
  /** The words of the places `{service.…}` in sentences, by name. */
  readonly words: Readonly<Record<IdentityWord, string>>;
  /** Telephone numbers that everybody may give without a clause. */
  readonly lines: readonly string[];
  readonly contact: string | null;
  /** Colours of links and buttons, plain and strong, as `#rrggbb`. */
  readonly accent: { readonly light: readonly [string, string]; readonly dark: readonly [string, string] };
  readonly examples: readonly string[];
  readonly suggestions: readonly string[];
  /** The same for who reads English. */
  readonly english: Pick<Identity, 'examples' | 'suggestions'>;
}

export const IDENTITY_WORDS = [
  ...(['name', 'subtitle', 'realm', 'realm_english', 'area', 'hotline', 'hotline_name'] as const),
  ...(['crisis', 'emergency', 'disclaimer', 'not_held', 'profile', 'home', 'above'] as const),
] as const;
export type IdentityWord = (typeof IDENTITY_WORDS)[number];

const PLACE = /\{service\.(\w+)\}/gu;

/** A sentence of the messages with the words of a service in the places made for them. */
export function fillService(sentence: string, { words }: Pick<Identity, 'words'>): string {
  return sentence.replace(PLACE, (place, name: string) => (words as Readonly<Record<string, string>>)[name] ?? place);
}

/** The words of a service that a sentence has places for. */
export function serviceWordsIn(sentence: string, { words }: Pick<Identity, 'words'>): readonly string[] {
  return [...sentence.matchAll(PLACE)].flatMap(
    ([, name = '']) => (words as Readonly<Record<string, string>>)[name] ?? [],
  );
}
