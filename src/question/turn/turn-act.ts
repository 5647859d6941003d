/** What the words of a turn do to the conversation. */
export const TURN_ACTS = [
  'new_topic',
  'value',
  'member',
  'attribute',
  'place',
  'date',
  'back',
  'answer',
  'social',
] as const;
export type TurnAct = (typeof TURN_ACTS)[number];

/** The probability of each act, as learnt from corpus/language/turns.yaml; they sum to 1. */
export type TurnActs = Readonly<Record<TurnAct, number>>;
