import type { Profile } from '../question/profile/profile.ts';
import type { ConversationState } from './conversation/state.ts';
import type { Sources } from './dependencies.ts';

/** The conversation without what was told of some facts; until the next turn they are not read from words either. Pure. */
export function withdrawing(names: readonly string[], state: ConversationState): ConversationState {
  const { profile, focus } = state;
  const isKept = ({ fact }: { readonly fact: string }) => !names.includes(fact);
  return {
    ...state,
    profile: profile.filter(isKept),
    focus: focus && { ...focus, supposed: focus.supposed.filter(isKept) },
    withdrawn: names,
  };
}

/** The same sources, that read no word as telling one of these facts. */
export function withoutFacts(names: readonly string[], sources: Sources): Sources {
  if (names.length === 0) return sources;
  return {
    ...sources,
    facts: new Map([...sources.facts].filter(([name]) => !names.includes(name))),
    readProfile: (interpreted, given, asOf) => {
      const hidden = names.filter((name) => !(name in given));
      return profileWithout(hidden, sources.readProfile(interpreted, given, asOf));
    },
  };
}

/** A trade that would tell a withdrawn fact is no longer one of the asker. */
function profileWithout(names: readonly string[], profile: Profile): Profile {
  const tells = ({ sector, facts }: Profile['trades'][number]) =>
    names.some((name) => name in facts || (name === 'sector' && sector !== null));
  const trades = profile.trades.filter((trade) => !tells(trade));
  return {
    ...profile,
    understood: profile.understood.filter(({ fact }) => !names.includes(fact)),
    facts: Object.fromEntries(Object.entries(profile.facts).filter(([name]) => !names.includes(name))),
    trades,
    tradeNames: trades.length === profile.trades.length ? profile.tradeNames : [],
  };
}
