import { css, html, LitElement, type TemplateResult } from 'lit';
import type { DayFigures } from '../../office/figures/figures.ts';
import { controls } from '../design/controls.ts';
import { daysChoice } from './days-choice.ts';
import { inboxStyles } from './inbox-styles.ts';
import { Loaded } from './loaded.ts';
import { officeMessages, figuresMessages as words } from './messages.ts';
import type { OfficeClient } from './office-client.ts';
import { officeStyles } from './office-styles.ts';

interface FiguresReply {
  readonly days: readonly DayFigures[];
  readonly topics: readonly { readonly clause: string; readonly name: string; readonly count: number }[];
  readonly gaps: readonly { readonly question: string; readonly count: number }[];
}

const sumOf = (days: readonly DayFigures[], name: Exclude<keyof DayFigures, 'day'>) =>
  days.reduce((sum, day) => sum + day[name], 0);

/** How much is asked, what becomes of it, about what, and what is missing. */
export class FiguresPage extends LitElement {
  static override properties = { client: { attribute: false }, days: { state: true } };
  static override styles = [
    controls,
    officeStyles,
    inboxStyles,
    css`
      img {
        width: 100%;
        height: auto;
        border: 1px solid var(--line);
        border-radius: var(--radius);
      }
      dl {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2) var(--space-6);
      }
      dt {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
      dd {
        margin: 0;
        font-size: 1.75rem;
        font-weight: 700;
        font-variant-numeric: tabular-nums;
      }
      .halves {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr));
        gap: var(--space-5);
      }
    `,
  ];

  declare client: OfficeClient;
  declare days: string;
  private readonly loaded = new Loaded<FiguresReply>(this, () => `/figures?days=${this.days}`);

  constructor() {
    super();
    this.days = '30';
  }

  override render(): TemplateResult {
    return html`<h2>${words.heading}</h2>
      <p class="soft">${words.hint}</p>
      <div class="row choices">${daysChoice(this.days, this.change)}<a href="/office/api/figures.csv?days=${this.days}">${officeMessages.download}</a></div>
      ${this.loaded.show((reply) => this.figures(reply))}`;
  }

  private figures({ days, topics, gaps }: FiguresReply): TemplateResult {
    const names = ['answered', 'partial', 'notHeld', 'other', 'helpful', 'unhelpful'] as const;
    return html`<dl>${names.map((name) => html`<div><dt>${words.names[name]}</dt><dd>${sumOf(days, name)}</dd></div>`)}</dl>
      <img src="/office/api/figures.svg?days=${this.days}" alt=${words.chart(days.length)} width="900" height="260" />
      <details><summary>${words.byDay}</summary>${this.table(
        [words.day, ...names.map((name) => words.names[name])],
        days.map((day) => [day.day, ...names.map((name) => day[name])]),
      )}</details>
      <div class="halves">
        <section><h3>${words.topics}</h3>${this.table(
          [words.count, words.clause],
          topics.map(({ count, clause, name }) => [count, html`<a href="/d/${clause}" target="_blank">${name}</a>`]),
        )}</section>
        <section><h3>${words.gaps}</h3>${this.table(
          [words.count, words.question],
          gaps.map(({ count, question }) => [count, question]),
        )}</section>
      </div>`;
  }

  private table(
    columns: readonly string[],
    rows: readonly (readonly (string | number | TemplateResult)[])[],
  ): TemplateResult {
    if (rows.length === 0) return html`<p class="small soft">${words.none}</p>`;
    return html`<div class="table" tabindex="0" role="region" aria-label=${columns.join('、')}><table>
      <thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
      <tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
    </table></div>`;
  }

  private readonly change = (days: string): void => {
    this.days = days;
    void this.loaded.load();
  };
}

customElements.define('tongce-office-figures', FiguresPage);
