import type { Subject } from '../../question/turn/read-subject.ts';
import type { ConversationState } from './state.ts';

/**
 * The state as it stands for whose case is spoken of: nothing that was told of one holds for another, and what the asker
 * told of the own case is kept until it is spoken of again. Pure.
 */
export function ofSubject(state: ConversationState, subject: Subject | null): ConversationState {
  if (subject === 'own' && state.own !== null) return { ...withProfile(state, state.own), own: null };
  if (subject === 'another') return { ...withProfile(state, []), own: state.own ?? state.profile };
  return state;
}

function withProfile(state: ConversationState, profile: ConversationState['profile']): ConversationState {
  return { ...state, profile, focus: state.focus && { ...state.focus, supposed: [] } };
}
