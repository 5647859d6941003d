import { makeBoundedCache } from '../policy/bounded-cache.ts';
import type { CalendarDate } from '../policy/calendar-date.ts';
import type { Sources } from './dependencies.ts';
import { answerAgain, type Recalled, recallAnswer } from './recall-answers.ts';
import type { Receipt, ReceiptPlace, Store } from './store.ts';

/** Receipts that are read from the store at a time. */
const PAGE = 50;
/** Answers of now that are kept for the same question. */
const KEPT = 500;

/** What was found among the next receipts, and where to go on. */
export interface RecallPart {
  readonly checked: number;
  readonly recalled: readonly Recalled[];
  readonly last: ReceiptPlace;
}

/**
 * Goes through the kept answers from a place on, oldest first, one receipt a part, so that whoever walks can let others
 * in, show what was found, or stop and go on later. The same question in the same state is answered once.
 */
export async function* recallKept(
  from: ReceiptPlace,
  asOf: CalendarDate,
  { store, sources }: { readonly store: Pick<Store, 'listReceiptsFrom'>; readonly sources: Sources },
): AsyncGenerator<RecallPart> {
  const kept = makeBoundedCache<string, ReturnType<typeof answerAgain>>(KEPT);
  const answer = (receipt: Receipt, day: CalendarDate) =>
    kept(JSON.stringify([receipt.question, receipt.facts, receipt.memory, day]), () =>
      answerAgain(receipt, day, sources),
    );
  for (let place = from; ; ) {
    const receipts = await store.listReceiptsFrom(place, PAGE);
    for (const receipt of receipts) {
      const found = await recallAnswer(receipt, asOf, answer);
      place = placeOf(receipt);
      yield { checked: 1, recalled: found.differs.length > 0 ? [found] : [], last: place };
    }
    if (receipts.length < PAGE) return;
  }
}

function placeOf({ asked, id }: Receipt): ReceiptPlace {
  return { asked, id };
}
