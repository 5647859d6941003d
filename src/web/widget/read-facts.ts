import type { Facts } from '../../policy/fact.ts';

/** `{"registered_in_tongzhou":true}` -> facts; values of other kinds are dropped, other text gives none. */
export function readFacts(text: string | null): Facts {
  if (!text) return {};
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return {};
    return Object.fromEntries(
      Object.entries(read).filter(([, value]) => ['boolean', 'number', 'string'].includes(typeof value)),
    );
  } catch {
    return {};
  }
}
