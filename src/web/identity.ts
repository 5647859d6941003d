import type { Identity } from '../policy/identity.ts';

/** What scripts know of the service: in pages it stands in an element of its own, in the widget the server writes it. */
type Service = Pick<Identity, 'words' | 'examples' | 'contact'> & {
  readonly seats: readonly string[];
  /** Whether people may leave an address to be told when an answer changes. */
  readonly isNoticeOffered?: true;
};

/** Filled where the script itself is served filled: on the pages of portals. */
const ESCAPED = '{service.escaped}';
/** A portal may have an element of that name too: what the script itself carries comes first. */
function readService(): Service {
  for (const json of [ESCAPED, globalThis.document?.getElementById('service')?.textContent])
    try {
      return JSON.parse(json ?? '');
    } catch {}
  return { words: {}, examples: [], seats: [] } as never;
}

export const service: Service = readService();
