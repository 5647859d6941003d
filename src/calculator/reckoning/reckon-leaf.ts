import type { FactType } from '../../policy/fact.ts';
import { formatFact } from '../fact-value.ts';
import { formatQuantity } from '../format-quantity.ts';
import type { Unit } from '../measure.ts';
import { unitOfWord } from '../unit-of-word.ts';
import { ANYTHING, exactly } from './interval.ts';
import { UNKNOWN_FACT } from './messages.ts';
import { NONE, type Reckoning } from './reckoning.ts';
import type { Situation } from './situation.ts';

/** A value of which nothing is known yet. */
export const OPEN: Reckoning = {
  ...ANYTHING,
  unit: 'other',
  words: '',
  missing: NONE,
  unpublished: NONE,
  readings: [],
  notes: NONE,
  quoted: null,
};

const UNIT_OF_TYPE: Readonly<Record<FactType, Unit>> = {
  yuan: 'yuan',
  usd: 'usd',
  percent: 'percent',
  date: 'date',
  count: 'count',
  number: 'other',
  boolean: 'other',
  choice: 'other',
  text: 'other',
};

/** A fact as far as it is known; a word is no size. */
export function reckonFact(name: string, { known, definitions }: Situation): Reckoning {
  const [fact, value] = [definitions.get(name), known.get(name)];
  if (!fact) throw new Error(`fact ${name}: not defined. Add it to corpus/measures/facts.yaml.`);
  const unit = (fact.unit ? unitOfWord(fact.unit) : null) ?? UNIT_OF_TYPE[fact.type];
  if (value?.kind !== 'size') return { ...OPEN, unit, words: fact.label + UNKNOWN_FACT, missing: [name] };
  return { ...OPEN, ...exactly(value.value), unit, words: fact.label + formatFact(value, fact) };
}

/** A parameter's value on the day. Throws when it has none: the measure's status must be judged first. */
export function reckonParameter(name: string, { parameters }: Situation): Reckoning {
  const parameter = parameters.get(name);
  if (!parameter) throw new Error(`parameter ${name}: has no value on this day. Check the measure's status first.`);
  const { value, unit, quoted } = parameter;
  return { ...OPEN, ...exactly(value), unit, words: formatQuantity(value, unit), quoted };
}
