import { attributeOf, childOf, childrenOf, settingOf } from './xml.ts';

/** Which list and level a paragraph counts in; null where its words do not say. */
export interface NumberingPlace {
  readonly list: string | null;
  readonly level: number | null;
}

/** What styles say about the paragraphs that have them. */
export interface WordStyles {
  /** The style of paragraphs that name none. */
  readonly standard: string | null;
  readonly nameOf: (style: string) => string;
  /** The style that gives the list, the style's own or one that it is based on. */
  readonly numberingOf: (style: string) => NumberingPlace & { readonly style: string };
}

/** Reads styles.xml; without one no style says anything. */
export function readStyles(root: Element | null): WordStyles {
  const styles = new Map(childrenOf(root, 'style').map((style) => [attributeOf(style, 'styleId') ?? '', style]));
  const standard = [...styles].find(
    ([, style]) =>
      attributeOf(style, 'type') === 'paragraph' && /^(?:1|true)$/u.test(attributeOf(style, 'default') ?? ''),
  );
  const numberingOf = (style: string, seen: readonly string[] = []): NumberingPlace & { readonly style: string } => {
    const element = styles.get(style) ?? null;
    const own = readPlace(childOf(element, 'pPr'));
    const above = settingOf(element, 'basedOn');
    if (own.list !== null || above === null || seen.includes(above)) return { ...own, style };
    const inherited = numberingOf(above, [...seen, style]);
    return { ...inherited, level: own.level ?? inherited.level };
  };
  return {
    standard: standard?.[0] ?? null,
    nameOf: (style) => settingOf(styles.get(style) ?? null, 'name') ?? '',
    numberingOf,
  };
}

/** `w:numPr` of paragraph properties. */
export function readPlace(properties: Element | null): NumberingPlace {
  const level = settingOf(properties, 'numPr', 'ilvl');
  return { list: settingOf(properties, 'numPr', 'numId'), level: level === null ? null : Number(level) };
}
