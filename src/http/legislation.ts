import type { Clause } from '../policy/clause.ts';
import type { PolicyDocument } from '../policy/document.ts';
import type { Status } from '../policy/status-names.ts';

/** What the words of a text settle. A plan whose period is over, or a text without dates, has no force that could be told. */
const LEGAL_FORCE: Readonly<Partial<Record<Status, string>>> = {
  in_force: 'https://schema.org/InForce',
  repealed: 'https://schema.org/NotInForce',
  expired: 'https://schema.org/NotInForce',
  not_yet_effective: 'https://schema.org/NotInForce',
};

interface Shown {
  readonly document: PolicyDocument;
  readonly origin: string;
  /** Of what the data describe: the document, or the clause. */
  readonly status: Status;
}

/** A document as https://schema.org/Legislation; what the text does not give is left out, also where a public page gives it. */
export function describeDocument({ document, origin, status }: Shown) {
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    name: document.title,
    ...settledFacts(document),
    ...forceOf(status),
    url: `${origin}/d/${document.id}`,
  };
}

/** A clause as a part of its document. */
export function describeClause({ id, label, text }: Clause, { document, origin, status }: Shown) {
  const whole = { '@type': 'Legislation', name: document.title, url: `${origin}/d/${document.id}` };
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    name: `${document.title}${label}`,
    text,
    ...settledFacts(document),
    ...forceOf(status),
    isPartOf: whole,
    url: `${origin}/d/${id}`,
  };
}

function settledFacts({ number, issuer, issued, effective_from: from, effective_until: until }: PolicyDocument) {
  return {
    inLanguage: 'zh-CN',
    ...(number && { legislationIdentifier: number }),
    ...(issuer && { legislationPassedBy: { '@type': 'GovernmentOrganization', name: issuer } }),
    ...(issued.date && { legislationDate: issued.date }),
    ...(from.date && { legislationDateOfApplicability: from.date }),
    ...(until.date && { expires: until.date }),
  };
}

function forceOf(status: Status) {
  const force = LEGAL_FORCE[status];
  return force ? { legislationLegalForce: force } : {};
}
