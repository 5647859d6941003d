/** Red, green and blue, each 0 to 255. */
export type Rgb = readonly [number, number, number];

/** What is painted with an accent: `accent` on buttons and links, `strong` where a pointer is, `wash` behind what is marked. */
export interface Tones {
  readonly accent: Rgb;
  readonly strong: Rgb;
  readonly wash: Rgb;
  readonly onAccent: Rgb;
}

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];
/** The papers of the two themes; words in the accent are read on them. */
const PAPERS = { light: WHITE, dark: [26, 32, 39] as Rgb };
/** WCAG 2.2 AA for words, with room for a wash behind them. */
const LEAST = 5.2;
const STEP = 0.04;

/** The tones of an accent that can be read in a theme: too light a colour is darkened for it, too dark a one lightened. */
export function tonesOf(colour: Rgb, theme: 'light' | 'dark'): Tones {
  const paper = PAPERS[theme];
  const towards = theme === 'light' ? BLACK : WHITE;
  let accent = colour;
  for (let part = 0; part <= 1 && contrast(accent, paper) < LEAST; part += STEP) accent = mix(colour, towards, part);
  const onAccent = contrast(accent, WHITE) >= contrast(accent, BLACK) ? WHITE : BLACK;
  return { accent, strong: mix(accent, towards, 0.25), wash: mix(accent, paper, 0.92), onAccent };
}

/** Ratio by WCAG, 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** `rgb(10, 90, 60)` as browsers compute it; null for anything else. */
export function readRgb(computed: string): Rgb | null {
  const [, red, green, blue] = /^rgba?\((\d+),? (\d+),? (\d+)/u.exec(computed) ?? [];
  return red === undefined ? null : [Number(red), Number(green), Number(blue)];
}

export function formatRgb(colour: Rgb): string {
  return `rgb(${colour.join(', ')})`;
}

function mix(colour: Rgb, other: Rgb, part: number): Rgb {
  const at = (index: 0 | 1 | 2) => Math.round(colour[index] * (1 - part) + other[index] * part);
  return [at(0), at(1), at(2)];
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
