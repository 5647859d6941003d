const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** HTML that is safe to send; only `html` and `joinHtml` make it. */
export interface Html {
  readonly html: string;
}

/** Text as it may stand between tags and in attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}

/** A template whose texts are escaped; pieces of HTML and lists of them stay as they are. */
export function html(pieces: TemplateStringsArray, ...values: readonly (string | Html | readonly Html[])[]): Html {
  const shown = (value: string | Html | readonly Html[]): string =>
    typeof value === 'string'
      ? escapeHtml(value)
      : 'html' in value
        ? value.html
        : value.map((one) => one.html).join('');
  return { html: pieces.map((piece, i) => piece + (i < values.length ? shown(values[i] ?? '') : '')).join('') };
}

export const NOTHING: Html = { html: '' };
