import type { AccountStore } from '../../office/accounts/account-store.ts';
import type { IdentityProvider } from '../../office/accounts/identity-provider.ts';
import type { PasswordHasher } from '../../office/accounts/password.ts';
import type { Curated } from '../../office/curated/curated.ts';
import type { CuratedStore } from '../../office/curated/curated-store.ts';
import type { DocumentsPlace } from '../../office/documents/received.ts';
import type { FiguresStore } from '../../office/figures/figures.ts';
import type { InboxStore } from '../../office/inbox/inbox-store.ts';
import type { LessonStore, Teaching } from '../../office/lessons/lesson.ts';
import type { TaughtFile } from '../../office/lessons/taught-file.ts';
import type { Trial } from '../../office/lessons/trial.ts';
import type { Likeness } from '../../office/likeness.ts';
import type { NoticeStore } from '../../office/notices/notice.ts';
import type { OutboxStore } from '../../office/notices/outbox.ts';
import type { PublishingPlace } from '../../office/publishing/publishing-place.ts';
import type { Page } from '../page.ts';

/** What the office works with besides what everybody sees. */
export interface OfficeParts {
  /** Inbox and figures alone, and no act. */
  readonly isReadOnly: boolean;
  readonly accounts: AccountStore;
  readonly passwords: PasswordHasher;
  /** Null where officers sign in with a password only. */
  readonly identities: IdentityProvider | null;
  readonly inbox: InboxStore;
  readonly curated: CuratedStore;
  readonly lessons: LessonStore;
  readonly figures: FiguresStore;
  /** Addresses that people left, and what waits to be told to them. */
  readonly notices: NoticeStore;
  readonly outbox: OutboxStore;
  readonly likeness: Likeness;
  readonly teaching: TeachingPlace;
  /** Null where nothing is kept on a disk. */
  readonly publishing: PublishingPlace | null;
  readonly documents: DocumentsPlace | null;
  /** A file of the officers' pages, `/office.js`; sent to nobody who is not signed in. */
  readonly findPage: (path: string) => Promise<Page | null>;
}

/** What is taught is tried aside, and written into corpus/ when it was found good. */
export interface TeachingPlace {
  /** The file of corpus/ that a teaching would change; null when it stands there already. */
  readonly fileOf: (teaching: Teaching) => TaughtFile | null;
  /** Asks the question sets before and after; takes a minute or more. */
  readonly tryOut: (request: {
    readonly files: readonly TaughtFile[];
    readonly curated: readonly Curated[];
    readonly published: readonly Curated[];
  }) => Promise<Trial>;
  readonly write: (file: TaughtFile, by: string) => void;
  /** Why what was written last is in no commit of git; null where nothing is wrong. */
  readonly notCommitted: () => string | null;
}
