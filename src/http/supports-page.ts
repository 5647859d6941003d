import type { Sources } from '../assistant/dependencies.ts';
import { listSupports } from '../assistant/supports/list-supports.ts';
import type { SupportGroup, SupportItem } from '../assistant/supports/supports.ts';
import { type CalendarDate, formatChineseDate } from '../policy/calendar-date.ts';
import { statusNames } from '../policy/status-names.ts';
import type { Plan } from '../question/profile/profile.ts';
import { type Html, html, NOTHING } from './html.ts';
import { PAGE_WORDS } from './messages.ts';
import { otherDay } from './reading-parts.ts';
import { linkedData, renderServerPage } from './server-page.ts';

interface Shown {
  readonly asOf: CalendarDate;
  readonly today: CalendarDate;
  /** What the links of the page carry on: `?as_of=…` where the reader chose the day. */
  readonly day: string;
  /** Scheme and host, for the canonical link. */
  readonly origin: string;
}

const GROUPS: readonly SupportGroup[] = ['ready', 'open', 'service', 'doubtful'];

/** One of the commonest situations as a page of its own: what can be got in it, without a script. Null where there is no such page. */
export async function renderSupportsTopic(slug: string, shown: Shown, sources: Sources): Promise<string | null> {
  const plan = sources.plans.find((one) => one.slug === slug);
  if (!plan) return null;
  const words = plan.say[0] ?? plan.name;
  const { supports } = await listSupports(words, {}, shown.asOf, sources);
  const items = supports.items.filter(({ group }) => group !== 'excluded');
  const title = PAGE_WORDS.supports.title(plan.title ?? plan.name);
  return renderServerPage({
    title,
    language: 'zh-CN',
    head: headOf(title, plan, items, shown),
    main: html`<article>
${otherDay(shown)}
<h1>${title}</h1>
<p class="reading-status">${PAGE_WORDS.asOf(formatChineseDate(shown.asOf))} · ${PAGE_WORDS.supports.count(items.length)}</p>
<p><a href="/supports#plans=${encodeURIComponent(plan.name)}">${PAGE_WORDS.supports.own}</a></p>
${GROUPS.map((group) => section(group, items, shown))}
<h2>${PAGE_WORDS.supports.others}</h2>
<ul>${sources.plans.filter((one) => one.slug !== null && one !== plan).map((one) => html`<li><a href="/supports/${one.slug ?? ''}${shown.day}">${one.title ?? one.name}</a></li>`)}</ul>
</article>`,
  });
}

function section(group: SupportGroup, items: readonly SupportItem[], shown: Shown): Html {
  const own = items.filter((item) => item.group === group);
  if (own.length === 0) return NOTHING;
  return html`<section><h2>${PAGE_WORDS.supports.groups[group]}</h2><ul>${own.map((item) => line(item, shown))}</ul></section>`;
}

/** Of a clause that no measure encodes only the beginning is shown. */
const MOST = 160;

function line({ title, text, clause, department, document }: SupportItem, { day }: Shown): Html {
  const office = department === null ? '' : ` · ${department}`;
  return html`<li><p><strong>${title}</strong> <a href="/d/${clause}${day}">${document.number ?? document.title}</a></p><p>${(text ?? '').slice(0, MOST)}</p><p>${statusNames[document.status]}${office}</p></li>`;
}

/** https://schema.org/ItemList of https://schema.org/GovernmentService. */
function headOf(title: string, { slug }: Plan, items: readonly SupportItem[], { origin }: Shown): Html {
  const address = `${origin}/supports/${slug ?? ''}`;
  const data = {
    ...{
      '@context': 'https://schema.org',
      '@type': 'ItemList',
      name: title,
      url: address,
      numberOfItems: items.length,
    },
    itemListElement: items.map(({ title: name, clause, document, department }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      item: {
        '@type': 'GovernmentService',
        ...{ name, url: `${origin}/d/${clause}`, areaServed: PAGE_WORDS.supports.area[document.level] },
        ...(department && { provider: { '@type': 'GovernmentOrganization', name: department } }),
      },
    })),
  };
  return linkedData(address, data);
}
