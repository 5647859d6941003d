import type { Facts, FactValue } from '../../policy/fact.ts';
import { service } from '../identity.ts';

/** What was filled in on the page; it lives in the fragment of the address and nowhere else. */
export interface ProfileChoice {
  readonly words: string;
  readonly place: string;
  readonly applicant: string;
  readonly trade: string;
  readonly size: string;
  /** Whole years since the company was founded, as text. */
  readonly age: string;
  readonly titles: readonly string[];
  readonly plans: readonly string[];
  /** Answers to what was asked besides. */
  readonly facts: Facts;
  readonly skipped: readonly string[];
}

export const NOTHING_CHOSEN: ProfileChoice = {
  ...{ words: '', place: '', applicant: '', trade: '', size: '', age: '' },
  ...{ titles: [], plans: [], facts: {}, skipped: [] },
};

/** The title that the place above home gives. */
const OF_CITY = `${service.words.above}专精特新企业`;

/** What a title says of a company. */
export const TITLES: Readonly<Record<string, Facts>> = {
  高新技术企业: { is_high_tech_enterprise: true },
  科技型中小企业: { is_technology_sme: true },
  规模以上企业: { above_scale: true },
  [OF_CITY]: { title_newly_obtained: OF_CITY, is_specialised_new_enterprise: true },
  国家级专精特新小巨人企业: { title_newly_obtained: '国家级专精特新小巨人企业', is_specialised_new_enterprise: true },
  国家制造业单项冠军示范企业: { title_newly_obtained: '国家制造业单项冠军示范企业' },
};

interface Named {
  readonly name: string;
  readonly say: readonly string[];
}

/** Body of `POST /api/match`; a trade and a plan are sent by the plain words for them. */
export function requestOf(choice: ProfileChoice, trades: readonly Named[], plans: readonly Named[]) {
  const plain = (name: string, all: readonly Named[]) => all.find((one) => one.name === name)?.say[0] ?? name;
  const words = [
    choice.words,
    ...(choice.trade ? [plain(choice.trade, trades)] : []),
    ...choice.plans.map((name) => plain(name, plans)),
  ].filter((part) => part !== '');
  return { facts: factsOf(choice), skip: choice.skipped, ...(words.length > 0 && { profile: words.join('，') }) };
}

function factsOf({ place, applicant, size, age, titles, facts }: ProfileChoice): Facts {
  return {
    ...(place && { district: place }),
    ...(applicant && { applicant }),
    ...(size && { company_size: size }),
    ...(age && { company_age_years: Number(age) }),
    ...(age === '0' && { is_newly_founded: true }),
    ...Object.assign({}, ...titles.map((title) => TITLES[title] ?? {})),
    ...facts,
  };
}

const TEXTS = ['words', 'place', 'applicant', 'trade', 'size', 'age'] as const;
const LISTS = ['titles', 'plans', 'skipped'] as const;
/** Between the members of a list: no name holds it. */
const COMMA = ',';

/** The choice as the fragment of an address, without `#`; empty when nothing was chosen. */
export function fragmentOf(choice: ProfileChoice): string {
  const parts = new URLSearchParams();
  for (const name of TEXTS) if (choice[name] !== '') parts.set(name, choice[name]);
  for (const name of LISTS) if (choice[name].length > 0) parts.set(name, choice[name].join(COMMA));
  for (const [name, value] of Object.entries(choice.facts)) parts.append('fact', `${name}=${value}`);
  return parts.toString();
}

/** Whatever cannot be read is left out. */
export function choiceOf(fragment: string): ProfileChoice {
  const parts = new URLSearchParams(fragment.replace(/^#/u, ''));
  const texts = Object.fromEntries(TEXTS.map((name) => [name, parts.get(name) ?? '']));
  const lists = Object.fromEntries(
    LISTS.map((name) => [name, (parts.get(name) ?? '').split(COMMA).filter((one) => one !== '')]),
  );
  const facts = Object.fromEntries(parts.getAll('fact').flatMap(readFact));
  return { ...NOTHING_CHOSEN, ...texts, ...lists, facts };
}

function readFact(text: string): readonly (readonly [string, FactValue])[] {
  const at = text.indexOf('=');
  if (at <= 0) return [];
  const value = text.slice(at + 1);
  return [[text.slice(0, at), value === 'true' ? true : value === 'false' ? false : value]];
}
