import type { Amount } from '../../calculator/outcome.ts';
import type { Sources } from '../dependencies.ts';
import { AMOUNTS } from './messages.ts';

const CURRENCY_UNITS: Readonly<Record<string, string>> = { yuan: 'RMB', usd: 'USD' };
const UNIT_WORDS: Readonly<Record<string, string>> = {
  ...{ person: 'people', square_metre: 'square metres', metre: 'metres', kilometre: 'kilometres', ton: 'tons' },
  ...{ year: 'years', month: 'months', natural_day: 'days', day: 'days', working_day: 'working days' },
  ...{ hour: 'hours', minute: 'minutes', times: 'times', point: 'percentage points' },
};

/** What a measure comes to, with its certainty word: a ceiling is called one, what is not published is no figure. */
export function phraseAmount(amount: Amount | null, { gloss }: Pick<Sources, 'gloss'>): string {
  if (amount === null) return AMOUNTS.unpublished;
  const exact = figureOf(amount, amount.yuan ?? amount.value);
  if (amount.certainty === 'service') return AMOUNTS.service;
  if (amount.certainty === 'tiers_unpublished') return openAmount(amount) ?? AMOUNTS.tiers;
  if (exact !== null && amount.certainty !== 'ceiling' && amount.certainty !== 'pool')
    return withPer(exact, amount, gloss);
  if (amount.certainty === 'deadline') return AMOUNTS.deadline;
  return withPer(
    openAmount(amount) ?? (amount.certainty === 'threshold' ? AMOUNTS.threshold : AMOUNTS.unpublished),
    amount,
    gloss,
  );
}

/** An amount of which the texts publish a bound or a rate only; null where they publish neither. */
function openAmount(amount: Amount): string | null {
  const [least, most] = [figureOf(amount, amount.min), figureOf(amount, amount.max ?? amount.yuan)];
  const { rate } = amount;
  if (rate) return most === null ? AMOUNTS.rate(rate) : AMOUNTS.capped(rate, most);
  if (amount.certainty === 'pool' && most !== null) return AMOUNTS.pool(most);
  if (least !== null && most !== null) return AMOUNTS.between(least, most);
  if (most !== null) return AMOUNTS.ceiling(most);
  return least === null ? null : AMOUNTS.least(least);
}

function figureOf({ unit, counts }: Pick<Amount, 'unit' | 'counts'>, value: string | undefined): string | null {
  if (value === undefined) return null;
  const currency = CURRENCY_UNITS[unit];
  if (currency) return `${currency} ${inThousands(value.replace(/\.00$/u, ''))}`;
  return counts ? `${value}${counts}` : [value, UNIT_WORDS[unit]].filter(Boolean).join(' ');
}

function withPer(words: string, { per }: Amount, gloss: Sources['gloss']): string {
  return per ? `${words}, ${gloss(per) ?? per}` : words;
}

function inThousands(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+(?!\d))/gu, ',');
}
