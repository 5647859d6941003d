import { html, type TemplateResult } from 'lit';
import type { Role } from '../../office/accounts/account.ts';
import './audit-page.ts';
import './cases-page.ts';
import './curated-page.ts';
import './due-page.ts';
import './figures-page.ts';
import './documents-page.ts';
import './inbox-page.ts';
import './lessons-page.ts';
import './notices-page.ts';
import './recall-page.ts';
import type { OfficeClient } from './office-client.ts';
import './publishing-page.ts';

/** A page of the office at `/office/<path>`; who may not see it is not offered it. */
export interface OfficePage {
  readonly path: string;
  readonly name: string;
  readonly role: Role;
  /** Whether it is of use where nothing can be changed. */
  readonly isForReading?: true;
  readonly render: (client: OfficeClient) => TemplateResult;
}

/** In the order of the navigation; the first is shown at `/office`. */
export const OFFICE_PAGES: readonly OfficePage[] = [
  {
    path: 'inbox',
    isForReading: true,
    name: '收件箱',
    role: 'editor',
    render: (client) => html`<tongce-office-inbox .client=${client}></tongce-office-inbox>`,
  },
  {
    path: 'curated',
    name: '核定答复',
    role: 'editor',
    render: (client) => html`<tongce-office-curated .client=${client}></tongce-office-curated>`,
  },
  {
    path: 'lessons',
    name: '说法',
    role: 'editor',
    render: (client) => html`<tongce-office-lessons .client=${client}></tongce-office-lessons>`,
  },
  {
    path: 'documents',
    name: '文件',
    role: 'editor',
    render: (client) => html`<tongce-office-documents .client=${client}></tongce-office-documents>`,
  },
  {
    path: 'publishing',
    name: '发布',
    role: 'editor',
    render: (client) => html`<tongce-office-publishing .client=${client}></tongce-office-publishing>`,
  },
  {
    path: 'due',
    name: '待办',
    role: 'editor',
    render: (client) => html`<tongce-office-due .client=${client}></tongce-office-due>`,
  },
  {
    path: 'cases',
    name: '转人工',
    role: 'editor',
    render: (client) => html`<tongce-office-cases .client=${client}></tongce-office-cases>`,
  },
  {
    path: 'recall',
    name: '答复回查',
    role: 'editor',
    render: (client) => html`<tongce-office-recall .client=${client}></tongce-office-recall>`,
  },
  {
    path: 'notices',
    name: '变更通知',
    role: 'editor',
    render: (client) => html`<tongce-office-notices .client=${client}></tongce-office-notices>`,
  },
  {
    path: 'figures',
    isForReading: true,
    name: '数据',
    role: 'editor',
    render: (client) => html`<tongce-office-figures .client=${client}></tongce-office-figures>`,
  },
  {
    path: 'audit',
    name: '操作记录',
    role: 'publisher',
    render: (client) => html`<tongce-office-audit .client=${client}></tongce-office-audit>`,
  },
];
