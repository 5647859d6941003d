import { z } from 'zod';
import { normalise } from '../policy/normalise.ts';
import { readWritten, readYaml } from '../policy/read-written.ts';
import { vocabularyMessages as messages } from './messages.ts';
import { type Plan, SIZE_RULES, type Trade } from './trade.ts';

const FactsImplied = z.record(z.string(), z.union([z.boolean(), z.string()])).default({});
const Rule = z.enum(SIZE_RULES).nullable();
const Said = z.array(z.string());

const Division = z.strictObject({
  code: z.string().regex(/^\d{2}$/u),
  name: z.string(),
  sector: z.string().optional(),
  rule: Rule.optional(),
  say: Said,
  topics: Said.optional(),
  facts: FactsImplied,
});
const Section = z.strictObject({
  code: z.string().regex(/^[A-T]$/u),
  name: z.string(),
  sector: z.string(),
  rule: Rule.default(null),
  say: Said,
  topics: Said,
  general: Said.default([]),
  divisions: z.array(Division),
});
const Theme = z.strictObject({
  name: z.string(),
  sections: z.array(z.string()).min(1),
  division: z.string().optional(),
  say: Said.min(1),
  facts: FactsImplied,
  topics: Said.min(1),
  plan: z.string().nullable().default(null),
});
const Trades = z.strictObject({ sections: z.array(Section), themes: z.array(Theme) });
const Plans = z.array(
  z.strictObject({
    name: z.string(),
    slug: z.string().optional(),
    title: z.string().optional(),
    asker: z.enum(['person']).optional(),
    sections: z.array(z.string()).min(1).optional(),
    say: Said,
    like: Said.min(1),
    topics: Said.min(1),
    general: Said.default([]),
    beneficiaries: Said.default([]),
    facts: FactsImplied,
  }),
);

/** corpus/vocabulary/trades.yaml -> sections, divisions and themes. Throws with file and place when it has another form. */
export function parseTrades(text: string): readonly Trade[] {
  const { sections, themes } = read('trades.yaml', Trades, text);
  return [...sections.flatMap(tradesOfSection), ...themes.map((theme) => tradeOfTheme(theme, sections))];
}

/** corpus/vocabulary/plans.yaml. Throws with file and place when it has another form. */
export function parsePlans(text: string): readonly Plan[] {
  return read('plans.yaml', Plans, text).map(
    ({ name, slug = null, title = null, sections = null, say, like, topics, general, beneficiaries, facts }) => ({
      ...{ name, slug, title, sections, topics, general, beneficiaries, facts },
      ...{ say: say.map(normalise), like: like.map(normalise) },
    }),
  );
}

function read<Schema extends z.ZodType>(name: string, schema: Schema, text: string): z.output<Schema> {
  const file = `corpus/vocabulary/${name}`;
  return readWritten(file, readYaml(file, text), schema, messages.head);
}

/** A division takes from its section what it does not say itself. */
function tradesOfSection(section: z.output<typeof Section>): readonly Trade[] {
  const { code, name, sector, rule, topics, general } = section;
  const own: Trade = {
    ...{ kind: 'section', code, name, sections: [code], sector, rule, topics, general, facts: {}, plan: null },
    say: section.say.map(normalise),
  };
  return [
    own,
    ...section.divisions.map(
      (division): Trade => ({
        ...own,
        ...division,
        kind: 'division',
        sector: division.sector ?? sector,
        topics: division.topics ?? topics,
        rule: division.rule === undefined ? rule : division.rule,
        say: division.say.map(normalise),
      }),
    ),
  ];
}

function tradeOfTheme(theme: z.output<typeof Theme>, sections: readonly z.output<typeof Section>[]): Trade {
  const home = sections.find(({ code }) => code === theme.sections[0]);
  const division = home?.divisions.find(({ code }) => code === theme.division);
  return {
    ...{ kind: 'theme', code: theme.name, name: theme.name, sections: theme.sections },
    sector: division?.sector ?? home?.sector ?? null,
    rule: home?.rule ?? null,
    ...{ topics: theme.topics, general: [], facts: theme.facts, plan: theme.plan },
    say: theme.say.map(normalise),
  };
}
