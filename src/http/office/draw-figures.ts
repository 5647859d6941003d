import type { DayFigures } from '../../office/figures/figures.ts';
import { addDays, type CalendarDate } from '../../policy/calendar-date.ts';
import { type Html, html } from '../html.ts';
import { OFFICE_WORDS } from './messages.ts';

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP] = [900, 260, 44, 28, 36];
/** From below; told apart by lightness, so that they are in print too. */
const SERIES = [
  ['answered', '#14548f'],
  ['partial', '#6ea3d4'],
  ['notHeld', '#d98a2b'],
  ['other', '#b9c2cc'],
] as const;

/** Questions a day as stacked bars, the last `days` days up to today, as an SVG of its own. Pure. */
export function drawFigures(figures: readonly DayFigures[], today: CalendarDate, days: number): string {
  const byDay = new Map(figures.map((one) => [one.day, one]));
  const shown = Array.from({ length: days }, (_, at) => addDays(today, at - days + 1));
  const most = Math.max(1, ...figures.map(totalOf));
  const step = (WIDTH - LEFT) / days;
  const scale = (HEIGHT - TOP - BOTTOM) / most;
  const bars = shown.flatMap((day, at) => barsOf(byDay.get(day), LEFT + at * step, step * 0.8, scale));
  const marks = shown.flatMap((day, at) => (at % Math.ceil(days / 10) === 0 ? [mark(day, LEFT + at * step)] : []));
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" role="img" font-family="sans-serif" font-size="13">
<title>${OFFICE_WORDS.figures.chart}</title>
<rect width="${String(WIDTH)}" height="${String(HEIGHT)}" fill="#ffffff"/>
${SERIES.map(([name, colour], at) => legend(OFFICE_WORDS.figures.series[name], colour, LEFT + at * 120))}
<text x="${String(LEFT - 6)}" y="${String(TOP + 10)}" text-anchor="end" fill="#4a5561">${String(most)}</text>
<text x="${String(LEFT - 6)}" y="${String(HEIGHT - BOTTOM)}" text-anchor="end" fill="#4a5561">0</text>
<path d="M${String(LEFT)} ${String(HEIGHT - BOTTOM)}H${String(WIDTH)}" stroke="#7d8894"/>
${bars}${marks}
</svg>`.html;
}

function totalOf({ answered, partial, notHeld, other }: DayFigures): number {
  return answered + partial + notHeld + other;
}

function barsOf(figures: DayFigures | undefined, x: number, width: number, scale: number): readonly Html[] {
  let y = HEIGHT - BOTTOM;
  if (!figures) return [];
  return SERIES.map(([name, colour]) => {
    const height = figures[name] * scale;
    y -= height;
    const [left, top, wide, high] = [x, y, width, height].map((one) => one.toFixed(1)) as [
      string,
      string,
      string,
      string,
    ];
    return html`<rect x="${left}" y="${top}" width="${wide}" height="${high}" fill="${colour}"/>`;
  });
}

function legend(name: string, colour: string, x: number): Html {
  return html`<rect x="${String(x)}" y="10" width="12" height="12" fill="${colour}"/><text x="${String(x + 18)}" y="21" fill="#1a2027">${name}</text>`;
}

function mark(day: string, x: number): Html {
  return html`<text x="${x.toFixed(1)}" y="${String(HEIGHT - 8)}" fill="#4a5561">${day.slice(5)}</text>`;
}
