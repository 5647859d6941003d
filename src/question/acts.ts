/** What is done with a message, as conversation analysis names it; one of them. */
export const ACTS = [
  ...(['find_support', 'look_up', 'yes_no', 'compute', 'document', 'compare', 'validity'] as const),
  ...(['greeting', 'thanks', 'who_are_you', 'complaint', 'human', 'abuse', 'unsafe', 'self_harm'] as const),
  ...(['injection', 'writing', 'other'] as const),
] as const;
export type Act = (typeof ACTS)[number];

/** Acts that want something of the texts; all others are answered without a search. */
export const ASKING_ACTS: ReadonlySet<Act> = new Set<Act>([
  ...(['find_support', 'look_up', 'yes_no', 'compute', 'document', 'compare', 'validity'] as const),
]);

/** Acts of company: they ask nothing, and leave what is spoken of where it is. */
export const SOCIAL_ACTS: ReadonlySet<Act> = new Set<Act>([
  ...(['greeting', 'thanks', 'who_are_you', 'complaint', 'human', 'abuse'] as const),
]);

/** What of a thing is asked for; one message may ask for several. */
export const ATTRIBUTES = [
  ...(['amount', 'rate', 'condition', 'who', 'department', 'procedure', 'materials', 'deadline', 'start'] as const),
  ...(['end', 'validity', 'predecessor', 'successor', 'payment', 'stacking', 'sum', 'definition', 'penalty'] as const),
  ...(['quota', 'count', 'list', 'clause', 'exclusion', 'place', 'reason', 'change'] as const),
] as const;
export type Attribute = (typeof ATTRIBUTES)[number];
