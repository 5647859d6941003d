import { DOMParser } from '@xmldom/xmldom';

/** The root of an XML part. Throws when the part is no XML. */
export function parseXml(xml: string): Element {
  const fail = (reason: string): never => {
    throw new Error(reason);
  };
  const parser = new DOMParser({ errorHandler: { warning: () => undefined, error: fail, fatalError: fail } });
  return parser.parseFromString(xml.replace(/^\ufeff/u, ''), 'text/xml').documentElement;
}

/** The child elements, of one local name when one is given: prefixes differ between the programs that write them. */
export function childrenOf(element: Element | null, name?: string): readonly Element[] {
  const found: Element[] = [];
  for (let node = element?.firstChild ?? null; node; node = node.nextSibling)
    if (node.nodeType === 1 && (name === undefined || nameOf(node as Element) === name)) found.push(node as Element);
  return found;
}

/** The first descendant along local names, one step each. */
export function childOf(element: Element | null, ...names: readonly string[]): Element | null {
  return names.reduce<Element | null>((parent, name) => childrenOf(parent, name)[0] ?? null, element);
}

export function nameOf({ localName, nodeName }: Element): string {
  return localName ?? nodeName;
}

/** An attribute by its local name; null when there is none. */
export function attributeOf(element: Element | null, name: string): string | null {
  return Array.from(element?.attributes ?? []).find(({ localName }) => localName === name)?.value ?? null;
}

/** `w:val` of the descendant along local names; null without it. */
export function settingOf(element: Element | null, ...names: readonly string[]): string | null {
  return attributeOf(childOf(element, ...names), 'val');
}
