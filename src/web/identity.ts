import type { Identity } from '../policy/identity.ts';

/** What scripts know of the service: in pages it stands in an element of its own, in the widget the server writes it. */
type Service = Pick<Identity, 'words' | 'examples' | 'contact'> & { readonly seats: readonly string[] };

/** Filled where the script itself is served filled: on the pages of portals. */
const ENCODED = '{service.encoded}';
/** Where neither is: the places stay open, for the server to fill. */
const OPEN: Service = {
  words: new Proxy({} as Service['words'], { get: (_, name) => `{service.${String(name)}}` }),
  ...{ examples: [], contact: null, seats: [] },
};

function readService(): Service {
  const inPage = typeof document === 'undefined' ? null : (document.getElementById('service')?.textContent ?? null);
  try {
    return JSON.parse(inPage ?? decodeURIComponent(ENCODED)) as Service;
  } catch {
    return OPEN;
  }
}

export const service: Service = readService();
