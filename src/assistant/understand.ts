import type { CalendarDate } from '../policy/calendar-date.ts';
import type { Level } from '../policy/document.ts';
import type { Facts } from '../policy/fact.ts';
import type { Act, Attribute } from '../question/acts.ts';
import type { QuestionForm } from '../question/read-form.ts';
import type { SaidCase } from '../question/split-cases.ts';
import type { SaidThing } from '../question/split-things.ts';
import type { ToldAttribute } from '../question/turn/read-attributes.ts';
import type { Utterance } from '../question/utterance.ts';
import type { ContentWord } from '../retrieval/content-words.ts';
import type { Scope } from './conversation/scope.ts';
import type { Leaning } from './evidence/leaning/leaning.ts';

/** A question after reading: what is asked, of which time, with what is known from before. */
export interface Understanding {
  /** What was said, as it was read. */
  readonly said: Utterance;
  /** What is searched: the message, with the topic of the conversation where the message leans on it. */
  readonly query: string;
  /** What the message does, and what of the thing it asks for. */
  readonly act: Act;
  readonly asks: ReadonlySet<Attribute>;
  /** What kind of sentence answers it. */
  readonly form: QuestionForm;
  /** The questions inside the message; none where it asks one thing. */
  readonly parts: readonly string[];
  /** Cases that the message sets side by side; none where it speaks of one. */
  readonly cases: readonly SaidCase[];
  /** Things of which one question is asked. */
  readonly things: readonly SaidThing[];
  /** The part of a longer message that this question is; absent where it is the whole. */
  readonly part?: Utterance;
  readonly level: Level | null;
  /** Days for which the question is answered, usually one; several when it compares ("2023年…换成2025年呢"). */
  readonly dates: readonly CalendarDate[];
  /** True when the day comes from the words, and must be named in the answer. */
  readonly dateSaid: boolean;
  /** The day on which it is asked: what was asked of an earlier day may have ended since. */
  readonly askedOn: CalendarDate;
  readonly facts: Facts;
  /** Facts that were reckoned from the message and what was known before; they are not read from it again. */
  readonly settled: Facts;
  /** True when the message makes sense only with the question before it. */
  readonly followsUp: boolean;
  /** True where its places say where the asker sits, and not whose rules are asked for. */
  readonly isSeatOnly: boolean;
  /** Attributes of what is in focus that are asked for; null where the message asks for something of its own. */
  readonly attributes: ReadonlySet<ToldAttribute> | null;
  /** What the message names beside the attribute: said to be missing where the text in focus does not have it. */
  readonly absent: readonly ContentWord[];
  /** What the message asks about within what is spoken of, beside the attribute; none where it tells a value. */
  readonly own: readonly ContentWord[];
  /** Documents that were spoken of before: what they answer is held, though the message stands alone. */
  readonly around: readonly string[];
  /** What decides between the readings of a message that leans on what is spoken of; null where it is read in one way. */
  readonly leaning: Leaning | null;
  /** Where the answer is looked for; null everywhere. */
  readonly scope: Scope | null;
}
