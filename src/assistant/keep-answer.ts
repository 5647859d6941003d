import { type Conversation, isStoreFailure, type Receipt, type Review, type Store } from './store.ts';

/** What an answer leaves behind. */
export interface Leavings {
  readonly conversation: Conversation;
  readonly receipt: Receipt;
  readonly review: Review | null;
}

/** Keeps of it what can be kept, each part by itself; why one was not is told to `onLoss`, and never costs the answer. */
export async function keepAnswer(
  { conversation, receipt, review }: Leavings,
  { store, onLoss }: { readonly store: Store; readonly onLoss: (error: unknown) => void },
): Promise<void> {
  const parts = [
    () => store.saveConversation(conversation),
    () => store.saveReceipt(receipt),
    ...(review ? [() => store.saveReview(review)] : []),
  ];
  let lost = false;
  for (const keep of parts)
    await keep().catch((error: unknown) => {
      // What hangs on a part that was lost cannot be kept either; that says nothing new.
      if (!lost || isStoreFailure(error)) onLoss(error);
      lost = true;
    });
}
