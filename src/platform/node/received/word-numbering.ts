import { attributeOf, childOf, childrenOf, settingOf } from './xml.ts';

/** How one level of a list is numbered: `（%1）` in Chinese numerals, from 1. */
export interface NumberLevel {
  readonly format: string;
  readonly text: string;
  readonly start: number;
  /** The level after which this one begins anew, counted from 1; 0 never; null: after any above it. */
  readonly restart: number | null;
  /** All numbers of its text are printed in digits. */
  readonly inDigits: boolean;
  /** The style whose paragraphs stand on this level. */
  readonly style: string | null;
}

/** A list of a document. Lists with the same `counter` go on with each other's numbers. */
export interface NumberedList {
  readonly counter: string;
  readonly levels: ReadonlyMap<number, NumberLevel>;
  /** Levels at which this list begins with a number of its own. */
  readonly starts: ReadonlyMap<number, number>;
}

export type Numbering = ReadonlyMap<string, NumberedList>;

/** Reads numbering.xml: ECMA-376 part 1, 17.9. Without one there are no lists. */
export function readNumbering(root: Element | null): Numbering {
  const abstracts = new Map(
    childrenOf(root, 'abstractNum').map((one) => [attributeOf(one, 'abstractNumId') ?? '', one]),
  );
  const byStyle = new Map([...abstracts].map(([id, one]) => [settingOf(one, 'styleLink'), id]));
  return new Map(
    childrenOf(root, 'num').map((list) => {
      const named = settingOf(list, 'abstractNumId') ?? '';
      const link = settingOf(abstracts.get(named) ?? null, 'numStyleLink');
      const counter = (link === null ? undefined : byStyle.get(link)) ?? named;
      return [attributeOf(list, 'numId') ?? '', readList(list, counter, abstracts.get(counter) ?? null)];
    }),
  );
}

function readList(list: Element, counter: string, abstract: Element | null): NumberedList {
  const overrides = childrenOf(list, 'lvlOverride');
  const replaced = overrides.flatMap((override) => childrenOf(override, 'lvl'));
  const starts = overrides.flatMap((override): readonly (readonly [number, number])[] => {
    const start = settingOf(override, 'startOverride');
    return start === null ? [] : [[Number(attributeOf(override, 'ilvl')), Number(start)]];
  });
  return {
    counter,
    levels: new Map([...childrenOf(abstract, 'lvl'), ...replaced].map((level) => [levelOf(level), readLevel(level)])),
    starts: new Map(starts),
  };
}

function levelOf(level: Element): number {
  return Number(attributeOf(level, 'ilvl') ?? 0);
}

function readLevel(level: Element): NumberLevel {
  const restart = settingOf(level, 'lvlRestart');
  return {
    format: formatOf(level),
    text: settingOf(level, 'lvlText') ?? '',
    start: Number(settingOf(level, 'start') ?? 1),
    restart: restart === null ? null : Number(restart),
    inDigits: childOf(level, 'isLgl') !== null,
    style: settingOf(level, 'pStyle'),
  };
}

/** A format of newer programs stands in an alternative, with an older one to fall back on. */
function formatOf(level: Element): string {
  return (
    settingOf(level, 'numFmt') ??
    settingOf(level, 'AlternateContent', 'Fallback', 'numFmt') ??
    settingOf(level, 'AlternateContent', 'Choice', 'numFmt') ??
    'decimal'
  );
}
