import type { Level } from '../../../policy/document.ts';
import type { Attribute } from '../../../question/acts.ts';
import type { QuestionForm } from '../../../question/read-form.ts';
import type { TurnActs } from '../../../question/turn/turn-act.ts';
import type { ContentWord } from '../../../retrieval/content-words.ts';
import type { StatedAttribute } from '../../conversation/attributes/stated-attributes.ts';

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
  /** Clauses that the answers cited beside it. */
  readonly beside: readonly string[];
  /** The clause that the last answer opened with, whatever it was about; null where it cited none. */
  readonly told: string | null;
  /** It is asked of the clause that is spoken of, and of nothing else: 给多少钱 names nothing, and 小微企业呢 what stands there. */
  readonly isOfClause: boolean;
  /** 这办法哪天开始的: it is asked of the text that is spoken of, and of no other one. */
  readonly isOfDocument: boolean;
  /** Attributes that are asked for and that a text states in words of its own. */
  readonly asked: readonly StatedAttribute[];
  /** What of the thing the message asks for, and what kind of sentence answers it. */
  readonly wanted: { readonly asks: ReadonlySet<Attribute>; readonly form: QuestionForm };
  /** Content of the message by itself. */
  readonly words: readonly ContentWord[];
  /** How much of that, by rarity, neither asks for an attribute nor tells a fact. */
  readonly matter: number;
  /** Content of the topic. */
  readonly topic: readonly ContentWord[];
  /** Probability of each thing that the words may do to the conversation. */
  readonly acts: TurnActs;
}
