import type { Interpreted } from '../interpreted.ts';
import type { Profile } from './profile.ts';

/** True where somebody asks what they can get, also with a subject; who tells only who they are and what they do asks that too. */
export function asksForSupport({ act, asks, addresses }: Interpreted, profile: Profile): boolean {
  if (addresses.length > 0) return false;
  return act === 'find_support' || (act === 'look_up' && asks.length === 0 && tellsWho(profile));
}

/** 老板想引进留学生，企业是重点企业: nothing is asked, and what is told is who asks and what for. */
function tellsWho({ understood, trades, plans, needs }: Profile): boolean {
  const who = understood.filter(({ fact }) => fact === 'applicant' || fact === 'district');
  return plans.length > 1 || (who.length > 1 && trades.length + plans.length + needs.length > 0);
}
