import type { Act, Attribute } from '../acts.ts';
import type { Interpreted } from '../interpreted.ts';
import type { Profile } from './profile.ts';

/** Acts under which people who tell who they are mean what they can get. */
const ALSO: ReadonlySet<Act> = new Set<Act>(['look_up', 'yes_no', 'compute']);
/** What of a support is asked for; who asks for a term, a penalty or an office wants that alone. */
const OF_SUPPORT: ReadonlySet<Attribute> = new Set<Attribute>(['amount', 'rate', 'condition', 'list', 'procedure']);

/** True where somebody asks what they can get, also with a subject; who tells who they are and asks for no other thing asks that too. */
export function asksForSupport({ act, asks, addresses }: Interpreted, profile: Profile): boolean {
  if (addresses.length > 0) return false;
  const isAlso = ALSO.has(act) && asks.every((attribute) => OF_SUPPORT.has(attribute));
  const isTold = act === 'other' && profile.trades.length > 0;
  return act === 'find_support' || ((isAlso || isTold) && tellsWho(profile));
}

/** 老板想引进留学生，企业是重点企业: what is told is who asks and what for; a story of several parts is told too. */
function tellsWho({ understood, trades, plans, needs }: Profile): boolean {
  const who = understood.filter(({ fact }) => fact === 'applicant' || fact === 'district');
  const does = trades.length + plans.length + needs.length;
  const isStory = who.length + trades.length + plans.length > 0 && needs.length > 1;
  return isStory || plans.length > 1 || who.length > 1 || (who.length > 0 && trades.length > 0 && does > 1);
}

/** True where something is asked of a support that no list of supports tells: who decides, until when, what happens to who cheats. */
export function asksBeside(asks: Iterable<Attribute>): boolean {
  return [...asks].some((attribute) => !OF_SUPPORT.has(attribute));
}
