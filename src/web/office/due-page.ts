import { html, LitElement, type TemplateResult } from 'lit';
import type { Due } from '../../office/due/list-due.ts';
import { controls } from '../design/controls.ts';
import { Loaded } from './loaded.ts';
import { officeMessages, dueMessages as words } from './messages.ts';
import type { OfficeClient } from './office-client.ts';
import { officeStyles } from './office-styles.ts';

const KINDS: readonly Due['kind'][] = ['ends', 'calendar', 'suspended', 'absent', 'undated', 'outside'];

/** What an officer should see to, by kind. */
export class DuePage extends LitElement {
  static override properties = { client: { attribute: false } };
  static override styles = [controls, officeStyles];

  declare client: OfficeClient;
  private readonly loaded = new Loaded<{ due: readonly Due[] }>(this, () => '/due');

  override render(): TemplateResult {
    return html`<h2>${words.heading}</h2>
      <p class="soft">${words.hint} <a href="/office/api/due.csv">${officeMessages.download}</a></p>
      ${this.loaded.show(
        ({ due }) =>
          html`${KINDS.map((kind) =>
            this.section(
              kind,
              due.filter((one) => one.kind === kind),
            ),
          )}`,
      )}`;
  }

  private section(kind: Due['kind'], due: readonly Due[]): TemplateResult {
    const columns = words.columns[kind];
    return html`<h3>${words.kinds[kind]}（${due.length}）</h3>
      ${
        due.length === 0
          ? html`<p class="small soft">${words.nothing}</p>`
          : html`<div class="table" tabindex="0" role="region" aria-label=${words.kinds[kind]}><table>
            <thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
            <tbody>${due.map((one) => html`<tr>${this.cells(one)}</tr>`)}</tbody>
          </table></div>`
      }`;
  }

  private cells({ kind, day, name, subject, reason, asked }: Due): TemplateResult {
    const named =
      kind === 'suspended' || subject === '' ? name : html`<a href="/d/${subject}" target="_blank">${name}</a>`;
    const first = kind === 'absent' ? asked : kind === 'ends' || kind === 'calendar' ? (day ?? words.noDay) : null;
    return html`${first === null ? '' : html`<td>${first}</td>`}<td>${named}</td><td>${reason}</td>`;
  }
}

customElements.define('tongce-office-due', DuePage);
