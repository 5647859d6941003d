import { expect, it } from 'vitest';
import { openSources } from '../../cli/open-sources.ts';
import { APPLICANT } from '../condition-results.ts';
import { checkRecipients } from './check-recipients.ts';

/** Read one by one: their quotes name another party, such as the bank that lends or the office that decides. */
const NAME_ANOTHER_PARTY = [
  'bj-better-service-market-entities/permanent-residents-companies',
  'bj-better-service-market-entities/vet-exam-students',
  'bj-general-ai/application-scenarios',
  'bj-general-ai/data-protection-certification',
  'bj-high-precision-industries-2021-2025/graduate-quota',
  'bj-incubators/startup-loans',
  'bj-market-vitality/guarantee-award',
  'bj-market-vitality/administrator-enquiries',
  'bj-one-thing-scenarios/no-repeated-material',
  'bj-science-finance-zone/qflp-balance',
  'bj-sme-relief/guarantor-compensation',
  'bj-sme-relief/guarantee-fee-award',
  'bj-sme-relief/account-fee-waiver',
  'bj-work-safety-responsibility/safety-staff-other-small',
  'tzf-2024-11/ip-training',
  'tzf-2024-3/financing-service',
  'tzf-2024-3/offering-procedure',
  'tzf-2024-4/use-right-mortgage',
  'tzf-2024-7/taxi-new-energy',
  'tzf-2024-7/new-energy-muck-truck',
  'tzf-2024-7/performance-upgrade-number',
];

it('gives a measure to none but those whom its clause names, of all measures', () => {
  const { sources } = openSources();
  const applicant = sources.facts.get(APPLICANT);
  if (!applicant) throw new Error('no fact says who asks');
  expect(sources.measures.size).toBeGreaterThan(900);
  const found = checkRecipients(sources.measures.values(), applicant);
  expect(found.map(({ measure }) => measure).sort()).toEqual([...NAME_ANOTHER_PARTY].sort());
});

it('sees who is named and is no recipient', () => {
  const { sources } = openSources();
  const applicant = sources.facts.get(APPLICANT);
  const measure = sources.measures.get('tzf-2024-8/investment-platform');
  if (!applicant || !measure) throw new Error('not held');
  const [found] = checkRecipients([{ ...measure, recipients: ['个人'] }], applicant);
  expect(found).toMatchObject({ measure: measure.id, recipients: ['个人'] });
});
