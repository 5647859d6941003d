import type { Instant } from '../accounts/account.ts';
import type { Trial } from './trial.ts';

/** What is taught: a question that a clause answers, another word for something, a message that lies outside. */
export type Teaching =
  | { readonly kind: 'question'; readonly clause: string; readonly words: string }
  | { readonly kind: 'synonym'; readonly from: string; readonly to: string }
  | { readonly kind: 'outside'; readonly words: string; readonly outside: string };

/** `proposed` until it is tried; a publisher adopts it (it is written into corpus/) or drops it. */
export type LessonState = 'proposed' | 'adopted' | 'dropped';

export interface Lesson {
  readonly id: string;
  readonly state: LessonState;
  readonly teaching: Teaching;
  readonly author: string;
  readonly written: Instant;
  readonly decidedBy: string | null;
  readonly trial: Trial | null;
}

export interface LessonStore {
  listLessons(state?: LessonState): Promise<readonly Lesson[]>;
  findLesson(id: string): Promise<Lesson | null>;
  saveLesson(lesson: Lesson): Promise<void>;
}
