import type { AmountForm, Base, Sum } from './draft.ts';
import { draftWords as words } from './messages.ts';
import { type AmountNotation, type FactNotation, factFor, type Names, parameterOf } from './notation.ts';

/** How an amount is formed -> the notation of a measure file, with the parameters and facts it names. */
export function composeAmount(form: AmountForm, names: Names): AmountNotation {
  switch (form.kind) {
    case 'exact':
      return one('sum', words.sum, form.sum, 'sum');
    case 'ceiling':
      return one('cap', words.cap, form.sum, { ceiling: 'cap' });
    case 'pool':
      return one('total', words.total, form.sum, { pool: 'total' });
    case 'range':
      return {
        facts: [],
        parameters: { low: parameterOf(words.low, form.low), high: parameterOf(words.high, form.high) },
        amount: { range: { from: 'low', to: 'high' } },
      };
    case 'rate':
      return composeRate(form, names);
    case 'years': {
      const each = composeAmount(form.each, names);
      const parameters = { ...each.parameters, term: parameterOf(words.years, form.term) };
      return { ...each, parameters, amount: { years: { each: each.amount, for: 'term' } } };
    }
    case 'choice':
      return composeChoice(form, names);
    case 'tiers':
      return composeTiers(form, names);
    case 'headcount':
      return composeHeadcount(form, names);
    case 'deadline': {
      const began = factFor(words.began(form.event), 'date', 'began', names);
      const amount = { deadline: { from: began.name, [form.isBefore ? 'before' : 'after']: 'term' } };
      return { facts: [began], parameters: { term: parameterOf(words.term, form.term) }, amount };
    }
    case 'unpublished':
      return { facts: [], parameters: {}, certainty: 'tiers_unpublished' };
  }
}

function one(name: string, label: string, sum: Sum, amount: unknown): AmountNotation {
  return { facts: [], parameters: { [name]: parameterOf(label, sum) }, amount };
}

type RateForm = Extract<AmountForm, { kind: 'rate' }>;

function composeRate({ rate, to, base, isCeiling, isDaily, cap }: RateForm, names: Names): AmountNotation {
  const parameters = {
    rate: parameterOf(words.rate, rate),
    ...(to && { rate_to: parameterOf(words.high, to) }),
    ...(cap && { cap: parameterOf(words.limit, cap) }),
  };
  // Of an unknown base nothing can be reckoned: what remains is the limit, or the bare rate.
  if (!base && cap)
    return { facts: [], parameters: { cap: parameterOf(words.limit, cap) }, amount: { ceiling: 'cap' } };
  if (!base && to) return { facts: [], parameters, amount: { range: { from: 'rate', to: 'rate_to' } } };
  if (!base)
    return { facts: [], parameters, amount: isCeiling ? { ceiling: { open_rate: 'rate' } } : { open_rate: 'rate' } };
  const { facts, expression } = baseOf(base, rate, names);
  const days = isDaily ? factFor(words.overdue, 'count', 'days', names) : null;
  const share = (at: string) => shareOf(expression, at, rate, days);
  const whole = to ? { range: { from: share('rate'), to: share('rate_to') } } : share('rate');
  const limited = cap ? { cap: { of: whole, at: 'cap' } } : whole;
  return { facts: [...facts, ...(days ? [days] : [])], parameters, amount: isCeiling ? { ceiling: limited } : limited };
}

function shareOf(of: unknown, at: string, { unit }: Sum, days: FactNotation | null): unknown {
  if (days) return { daily: { of, at, days: days.name } };
  return unit === 'times' || unit === 'count' ? { multiply: { of, by: at } } : { rate: { of, at } };
}

function baseOf({ label, excess }: Base, { unit }: Sum, names: Names) {
  const isArea = /面积$/u.test(label);
  const now = factFor(label, isArea ? 'square_metre' : unit === 'usd' ? 'usd' : 'yuan', 'base', names);
  if (excess === null) return { facts: [now], expression: now.name };
  if (excess !== 'increase')
    return { facts: [now], expression: { excess: { of: now.name, over: { unpublished: excess.standard } } } };
  const before = factFor(words.before(label), 'yuan', 'base_before', names);
  return { facts: [now, before], expression: { excess: { of: now.name, over: before.name } } };
}

function composeChoice({ options, isCeiling }: Extract<AmountForm, { kind: 'choice' }>, names: Names): AmountNotation {
  const fact: FactNotation = {
    name: `${names.prefix}_option`,
    label: words.option,
    type: 'choice',
    options: options.map(({ label }) => label),
  };
  const parameters = Object.fromEntries(
    options.map(({ label, sum }, at) => [`sum_${at + 1}`, parameterOf(words.given(label), sum)]),
  );
  const branches = options.map(({ label }, at) => {
    const then = `sum_${at + 1}`;
    return at === options.length - 1 ? { otherwise: then } : { if: { fact: fact.name, is: label }, then };
  });
  const amount = { when: branches };
  return { facts: [fact], parameters, amount: isCeiling ? { ceiling: amount } : amount };
}

function composeTiers({ of, steps, isCeiling }: Extract<AmountForm, { kind: 'tiers' }>, names: Names): AmountNotation {
  const [first] = steps;
  const fact = factFor(of, first?.from.unit ?? 'yuan', 'size', names);
  const parameters = Object.fromEntries(
    steps.flatMap(({ from, give }, at) => [
      [`from_${at + 1}`, parameterOf(words.standard(words.tier(at + 1)), from)],
      [`give_${at + 1}`, parameterOf(words.given(words.tier(at + 1)), give)],
    ]),
  );
  const amount = {
    tiers: { of: fact.name, steps: steps.map((_, at) => ({ from: `from_${at + 1}`, give: `give_${at + 1}` })) },
  };
  return { facts: [fact], parameters, amount: isCeiling ? { ceiling: amount } : amount };
}

function composeHeadcount(
  { rate, base, least }: Extract<AmountForm, { kind: 'headcount' }>,
  names: Names,
): AmountNotation {
  const of = factFor(base.label, 'person', 'heads', names);
  const parameters = { ratio: parameterOf(words.rate, rate), ...(least && { least: parameterOf(words.least, least) }) };
  return {
    facts: [of],
    parameters,
    amount: { headcount: { of: of.name, at: 'ratio', ...(least && { least: 'least' }) } },
  };
}
