import type { Identity } from '../policy/identity.ts';

/** What scripts know of the service: in pages it stands in an element of its own, in the widget the server writes it. */
type Service = Pick<Identity, 'words' | 'examples' | 'contact'> & { readonly seats: readonly string[] };

/** Filled where the script itself is served filled: on the pages of portals. */
const ESCAPED = '{service.escaped}';
/** Where neither is: the places stay open, for the server to fill. */
const OPEN: Service = {
  words: new Proxy({} as Service['words'], { get: (_, name) => `{service.${String(name)}}` }),
  ...{ examples: [], contact: null, seats: [] },
};

/** A portal may have an element of that name too: what the script itself carries comes first. */
function readService(): Service {
  const inPage = typeof document === 'undefined' ? null : (document.getElementById('service')?.textContent ?? null);
  return parse(ESCAPED) ?? parse(inPage ?? '') ?? OPEN;
}

function parse(json: string): Service | null {
  try {
    return JSON.parse(json) as Service;
  } catch {
    return null;
  }
}

export const service: Service = readService();
