import { html, type TemplateResult } from 'lit';
import type { Role } from '../../office/accounts/account.ts';
import './audit-page.ts';
import type { OfficeClient } from './office-client.ts';

/** A page of the office at `/office/<path>`; who may not see it is not offered it. */
export interface OfficePage {
  readonly path: string;
  readonly name: string;
  readonly role: Role;
  readonly render: (client: OfficeClient) => TemplateResult;
}

/** In the order of the navigation; the first is shown at `/office`. */
export const OFFICE_PAGES: readonly OfficePage[] = [
  {
    path: 'audit',
    name: '操作记录',
    role: 'publisher',
    render: (client) => html`<tongce-office-audit .client=${client}></tongce-office-audit>`,
  },
];
