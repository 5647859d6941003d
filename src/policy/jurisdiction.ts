/** Whose rules they are, the widest first. */
export const LEVELS = ['nation', 'province', 'city', 'district'] as const;
export type Level = (typeof LEVELS)[number];

/** The code of the nation, of which all others are parts. */
export const NATION = '000000';

/** A place whose rules are told apart: nation, province, city, district or county, town, functional area. */
export interface Jurisdiction {
  /** GB/T 2260; where the standard numbers none, the code of the place it lies in and a word: `110000-etown`. */
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Places inside that are not told apart from it. */
  readonly within: readonly string[];
  /** What stands before the year in numbers of its documents, and how their ids begin: 通政发, tzf. */
  readonly signs: readonly { readonly sign: string; readonly id: string }[];
  /** Bodies that sign for it. */
  readonly bodies: readonly string[];
}

/** Where a place lies as seen from home: in it, in what is above it, in another place whose rules are held, beside it, or elsewhere. */
export const WHEREABOUTS = ['home', 'above', 'held', 'beside', 'elsewhere'] as const;
export type Whereabouts = (typeof WHEREABOUTS)[number];

/** The places of a corpus. */
export interface Jurisdictions {
  /** Code of the place that 这里 and 区里 mean. */
  readonly home: string;
  /** Codes of the places whose documents are held. */
  readonly held: readonly string[];
  /** The options of the fact that says where one is registered; what is above home is no seat. */
  readonly seats: Readonly<Partial<Record<Whereabouts, string>>> & { readonly home: string };
  readonly places: readonly Jurisdiction[];
}

/** Cities that are provinces: their rules are those of a city. */
const MUNICIPALITIES = /^(?:11|12|31|50)0000$/u;

/** What a place is by its code; a functional area or a town is told apart from no more than where it lies. */
export function levelOf(code: string): Level {
  const division = divisionOf(code);
  if (division === NATION) return 'nation';
  if (division.endsWith('0000')) return MUNICIPALITIES.test(division) ? 'city' : 'province';
  return division.endsWith('00') ? 'city' : 'district';
}

/** The place itself and all that lie above it, whose rules bind it too, the nearest first. */
export function ancestorsOf(code: string): readonly string[] {
  const division = divisionOf(code);
  const above = [division, `${division.slice(0, 4)}00`, `${division.slice(0, 2)}0000`, NATION];
  return [...new Set([code, ...above])];
}

/** Whether the rules of one place bind another. */
export function binds(rules: string, place: string): boolean {
  return ancestorsOf(place).includes(rules);
}

export function whereaboutsOf(code: string, { home, held }: Pick<Jurisdictions, 'home' | 'held'>): Whereabouts {
  if (binds(home, code)) return 'home';
  if (binds(code, home)) return 'above';
  if (held.some((rules) => rules !== NATION && !binds(rules, home) && binds(rules, code))) return 'held';
  return boundWithHome(code, { home, held }) === null ? 'elsewhere' : 'beside';
}

/** The nearest place, short of the nation, whose rules are held and bind both it and home; null where none does. */
export function boundWithHome(code: string, { home, held }: Pick<Jurisdictions, 'home' | 'held'>): string | null {
  const both = ancestorsOf(home).filter((rules) => rules !== NATION && held.includes(rules) && binds(rules, code));
  return both[0] ?? null;
}

export function homeOf({ home, places }: Jurisdictions): Jurisdiction {
  const found = places.find(({ code }) => code === home);
  if (!found) throw new Error(`jurisdictions.yaml: home "${home}" is not among the places. Add it with its name.`);
  return found;
}

/** 区 of 通州区, 县 of 澄溪县: with it people speak of the place without its name (区里, 全县). */
export function unitOf({ name }: Pick<Jurisdiction, 'name'>): string {
  return name.slice(-1);
}

/** A rule of home itself, which says nothing to other places. */
export function isOfHome(
  { jurisdiction }: { readonly jurisdiction: string },
  { home }: Pick<Jurisdictions, 'home'>,
): boolean {
  return binds(home, jurisdiction);
}

/** The division that a code lies in: `110000-etown` lies in 110000. */
function divisionOf(code: string): string {
  return code.split('-')[0] ?? code;
}

/** Names of home, of what is above it and of the other places held, the longest first. */
export function ownNames(jurisdictions: Jurisdictions): readonly string[] {
  const own = jurisdictions.places.filter(
    ({ code }) => code !== NATION && (binds(code, jurisdictions.home) || jurisdictions.held.includes(code)),
  );
  return own.flatMap(({ name, aliases }) => [name, ...aliases]).sort((one, other) => other.length - one.length);
}
