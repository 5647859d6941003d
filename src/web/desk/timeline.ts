import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { formatChineseDate } from '../answer/format-date.ts';
import { controls } from '../design/controls.ts';
import type { DocumentLife, LifeEvent } from './document-life.ts';
import { timelineMessages } from './messages.ts';

const WIDTH = 320;
const MARGIN = 12;
const LINE = 18;

/** A document's life to scale: a bar while in force, dashes after its end, a stroke at the day asked for. The list below says the same in words. */
export class Timeline extends LitElement {
  static override properties = { life: { attribute: false }, asOf: {} };
  static override styles = [
    controls,
    css`
      svg {
        display: block;
        width: 100%;
        max-width: 26rem;
        height: auto;
        overflow: visible;
      }
      .axis {
        stroke: var(--line);
        stroke-width: 2;
      }
      .force {
        stroke: var(--accent);
        stroke-width: 8;
      }
      .after {
        stroke: var(--line-strong);
        stroke-width: 2;
        stroke-dasharray: 3 4;
      }
      circle {
        fill: var(--paper);
        stroke: var(--ink);
        stroke-width: 2;
      }
      .as-of {
        stroke: var(--ink);
        stroke-width: 2;
      }
      text {
        fill: var(--ink-soft);
        font-size: 11px;
        text-anchor: middle;
      }
      ol {
        list-style: none;
        margin: var(--space-2) 0 0;
        padding: 0;
        font-size: var(--text-small);
      }
      li {
        display: grid;
        grid-template-columns: 5.5em 1fr;
      }
      li.as-of-line {
        color: var(--ink-soft);
      }
    `,
  ];

  declare life: DocumentLife;
  declare asOf: string;

  constructor() {
    super();
    this.asOf = '';
  }

  override render(): TemplateResult {
    const { events } = this.life;
    if (events.length === 0) return html`<p class="small soft">${timelineMessages.undated}</p>`;
    return html`${this.plot()}
      <ol aria-label=${timelineMessages.label}>
        ${events.map(eventLine)}
        <li class="as-of-line"><span>${timelineMessages.asOf}</span><span>${formatChineseDate(this.asOf)}</span></li>
      </ol>`;
  }

  private plot(): TemplateResult {
    const { events, from, until } = this.life;
    const days = [...events.map(({ date }) => date), this.asOf].map(dayNumber);
    const [first, last] = [Math.min(...days), Math.max(...days)];
    const place = (date: string) =>
      MARGIN + ((dayNumber(date) - first) / Math.max(1, last - first)) * (WIDTH - 2 * MARGIN);
    const end = until ? place(until) : WIDTH - MARGIN;
    return html`<svg viewBox="0 0 ${WIDTH} 52" aria-hidden="true">
      ${line('axis', MARGIN, WIDTH - MARGIN)}
      ${from ? line('force', place(from), Math.max(place(from), end)) : nothing}
      ${until ? line('after', end, WIDTH - MARGIN) : nothing}
      ${yearsBetween(first, last).map((year) => svg`<text x=${place(`${year}-01-01`)} y="46">${year}</text>`)}
      ${events.map(({ date }) => svg`<circle cx=${place(date)} cy=${LINE} r="5"></circle>`)}
      ${svg`<line class="as-of" x1=${place(this.asOf)} x2=${place(this.asOf)} y1="4" y2="32"></line>`}
    </svg>`;
  }
}

function line(name: string, x1: number, x2: number) {
  return svg`<line class=${name} x1=${x1} x2=${x2} y1=${LINE} y2=${LINE}></line>`;
}

function eventLine({ kind, date, by }: LifeEvent): TemplateResult {
  return html`<li><span>${timelineMessages[kind]}</span><span>${formatChineseDate(date)}${by ? `（${by}）` : nothing}</span></li>`;
}

function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

/** First days of years inside the span, at most six of them. */
function yearsBetween(first: number, last: number): readonly number[] {
  const yearOf = (day: number) => new Date(day * 86_400_000).getUTCFullYear();
  const years = Array.from({ length: yearOf(last) - yearOf(first) }, (_, index) => yearOf(first) + 1 + index);
  const step = Math.ceil(years.length / 6);
  return years.filter((_, index) => index % step === 0);
}

customElements.define('tongce-timeline', Timeline);
