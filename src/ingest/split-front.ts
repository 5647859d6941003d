import { readLabel } from '../policy/clause-label.ts';
import type { Layout } from './catalog.ts';
import type { CleanLine } from './clean-lines.ts';
import { columnsOf } from './columns.ts';

/** The lines of a part by what they are: title, number and addressee, 题注, the text itself, what stands under it. */
export interface FrontAndText {
  readonly title: readonly CleanLine[];
  readonly addressee: readonly CleanLine[];
  readonly note: readonly CleanLine[];
  readonly text: readonly CleanLine[];
  /** 附件：1.… 2.…, the list of annexes under the text. */
  readonly annexes: readonly CleanLine[];
  readonly signature: readonly CleanLine[];
}

const NUMBER = /^（?[\u4e00-\u9fff]{2,8}〔\d{4}〕\s*\d+\s*号）?$/u;
/** 各区人民政府，市政府各委、办、局，各市属机构： */
const ADDRESSEE_END = /^(?:各(?!位)|属机构).*[：:]$/u;
const ADDRESSEE = /^各.*，/u;
const NOTE = /^(?:[（(]\d{4}年.*(?:公布|修改|通过|修订|修正|批准|施行)|\[文件来源\])/u;
const TITLE = /^[^。；！？：:]{1,60}$/u;
/** A title is set in shorter lines than the text where lines are wrapped. */
const WRAPPED_LINE = 50;
const SIGNATURE =
  /^(?:[\u4e00-\u9fff]{2,20}人民政府(?:办公室|办公厅)?|\d{4}年\d{1,2}月\d{1,2}日|[（(]此件公开发布[）)])$/u;
/** A body as it stands under a text. */
const SIGNATORY = /^[\u4e00-\u9fff]{4,24}(?:人民政府|委员会|委員會|办公[室厅]|辦公[室廳]|管委会|[局厅廳])$/u;
const ANNEXES = /^附件[：:]|^附$/u;
/** A list of annexes has at most this many lines. */
const ANNEX_LINES = 12;
/** Title, 题注 and addressee end within this many lines. */
const FRONT_LINES = 12;

/** Takes the lines before the first sentence and the signature apart from the text. */
export function splitFront(lines: readonly CleanLine[], layout: Layout): FrontAndText {
  const front = { title: [] as CleanLine[], addressee: [] as CleanLine[], note: [] as CleanLine[] };
  let at = 0;
  for (; at < Math.min(lines.length, FRONT_LINES); at += 1) {
    const line = lines[at];
    const place = line && placeOf(line, lines[at + 1], layout);
    if (!line || !place || (place === 'title' && isAddressed(front.addressee))) break;
    front[place].push(line);
  }
  const end = lines.length - signatureLength(lines.slice(at));
  const text = lines.slice(at, end);
  const annexes = text.length - annexesLength(text);
  return { ...front, text: text.slice(0, annexes), annexes: text.slice(annexes), signature: lines.slice(end) };
}

/** The addressee ends the front; what follows is text. */
function isAddressed(addressee: readonly CleanLine[]): boolean {
  return addressee.some(({ content }) => ADDRESSEE_END.test(content.text));
}

function placeOf(
  { content }: CleanLine,
  next: CleanLine | undefined,
  layout: Layout,
): 'title' | 'addressee' | 'note' | null {
  const text = content.text;
  if (NOTE.test(text)) return 'note';
  if (NUMBER.test(text) || ADDRESSEE_END.test(text)) return 'addressee';
  if (ADDRESSEE.test(text) && next && ADDRESSEE_END.test(next.content.text)) return 'addressee';
  if (readLabel(text) || /^序言$/u.test(text) || (layout === 'wrapped' && columnsOf(text) >= WRAPPED_LINE)) return null;
  return TITLE.test(text) && !isSentence(text) ? 'title' : null;
}

/** A first sentence cut by the end of its line, not a title. */
function isSentence(text: string): boolean {
  return /^(?:为|按照|根据|现)/u.test(text);
}

function annexesLength(lines: readonly CleanLine[]): number {
  const from = lines.findLastIndex(({ content }) => ANNEXES.test(content.text));
  return from === -1 || lines.length - from > ANNEX_LINES ? 0 : lines.length - from;
}

function signatureLength(lines: readonly CleanLine[]): number {
  const reversed = [...lines].reverse();
  const body = reversed.findIndex(({ content }) => !SIGNATURE.test(content.text.replace(/\s/gu, '')));
  if (body <= 0) return 0;
  const bodies = reversed.slice(body).findIndex(({ content }) => !isSigned(content.text));
  return body + Math.max(0, bodies);
}

/** Bodies that sign together, on one line or on several. */
function isSigned(line: string): boolean {
  return line
    .trim()
    .split(/\s+/u)
    .every((name) => SIGNATORY.test(name));
}
