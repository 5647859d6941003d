import type { Level } from '../../policy/document.ts';
import { type Member, readMember } from './read-member.ts';
import { type FactOperation, readOperation } from './read-operation.ts';
import { readSubject, type Subject } from './read-subject.ts';
import type { TurnActs } from './turn-act.ts';

/** What a message says about the conversation it stands in, whatever is in focus. */
export interface TurnReading {
  readonly acts: TurnActs;
  readonly member: Member | null;
  readonly operation: FactOperation;
  readonly level: Level | null;
  /** 那份文件, 它, 这个办法: the document of the focus is meant. */
  readonly meansDocument: boolean;
  /** It is said as something that goes on: 那…, 要是…, …呢, …也行吗. */
  readonly leans: boolean;
  /** 以前, 旧的那份: what held before the text in focus; 新的, 现在: what holds after it. */
  readonly version: 'earlier' | 'later' | null;
  /** 现在呢: today is meant, whatever day was spoken of. */
  readonly isOfNow: boolean;
  /** Whose case is spoken of, where that changes. */
  readonly subject: Subject | null;
}

const MEANS_DOCUMENT =
  /(?:那|这|该|上述|本|同一)[两几俩]?(?:份|个|项)?(?:文件|政策|规定|办法|措施|方案|意见|通知|规章)|^(?:那|这)?它|其中/u;
const LEANS =
  /^(?:那么?|要是|如果|假如|换成|改成|不对|不是|还有|再|又|这|它|就|也)|呢[？?！!]?$|也(?:行|可以|能|算|有|给|要|适用|一样|是|在)|这样|一样|(?:那|这)(?:个|种|些|样|笔|时)/u;
const EARLIER =
  /旧(?:的|版|文件|政策|办法|规定)|以前|之前(?:的|那)|原来(?:的|那)|老(?:的|版|政策|办法|文件|规定)|过去的?|前一版|上一版|(?:19|20)\d{2}年(?:的|那)(?:个|份)?(?:办法|文件|政策|规定|版本)/u;
const LATER =
  /新(?:的|版|文件|政策|办法|规定)(?:呢|里|怎么|是|有|给)|后来(?:的|呢|有|怎么|改|换|又|出)|接替|替代|取代/u;
const OF_NOW =
  /^(?:那么?|哦|行|好)?[，,\s]?(?:现在|如今|眼下|目前|今年|这会儿|当下)(?!还)|(?:现在|如今|眼下|目前|今年|这会儿)呢/u;

/** Reads a message in standard characters; `acts` comes from the learnt model, `level` from the message by itself. Pure. */
export function readTurn(text: string, acts: TurnActs, level: Level | null): TurnReading {
  return {
    acts,
    member: readMember(text),
    operation: readOperation(text),
    level,
    meansDocument: MEANS_DOCUMENT.test(text),
    leans: LEANS.test(text.trim()),
    version: EARLIER.test(text) ? 'earlier' : LATER.test(text) ? 'later' : null,
    isOfNow: OF_NOW.test(text),
    subject: readSubject(text),
  };
}
