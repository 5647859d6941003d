import type { Level } from '../../../policy/document.ts';
import type { ContentWord } from '../../../retrieval/content-words.ts';
import type { StatedAttribute } from '../../conversation/attributes/says.ts';

/** What a message leans on, as far as it decides which clause it is answered from. */
export interface Leaning {
  /** The message by itself. */
  readonly alone: string;
  /** What is searched within the documents that are spoken of. */
  readonly within: string;
  /** The message with the topic beside it, where the message needs it. */
  readonly withTopic: string;
  /** The level that is asked for; null for any. */
  readonly level: Level | null;
  /** The documents that are spoken of. */
  readonly documents: readonly string[];
  /** The clause that the last answer about the topic rests on; null where none was cited. */
  readonly clause: string | null;
  /** Attributes that are asked for and that a text states in words of its own. */
  readonly asked: readonly StatedAttribute[];
  /** Content of the message by itself. */
  readonly words: readonly ContentWord[];
  /** Content of the topic. */
  readonly topic: readonly ContentWord[];
  /** Probability, by the words, that the same is asked of another value, member or place. */
  readonly asksTheSame: number;
}
