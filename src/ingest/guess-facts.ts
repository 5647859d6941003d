import type { DocumentKind } from '../policy/document.ts';
import { normaliseDocumentNumber } from '../policy/document-number.ts';
import { simplifyHan } from '../policy/normalise.ts';
import { type Gazetteer, placeNamedIn, placeOfSign } from './gazetteer.ts';
import { proposalMessages as messages } from './messages.ts';

/** What the head of a text says about its document. */
export interface GuessedFacts {
  readonly title: string;
  readonly title_source: 'text' | 'inferred';
  readonly number: string | null;
  readonly number_printed: string | null;
  readonly issuer: string | null;
  /** Code of the place whose rules it holds; home where the text names none. */
  readonly jurisdiction: string;
  readonly jurisdiction_source: 'text' | 'assumed';
  readonly kind: DocumentKind;
}

/** Lines in which title and number are looked for. */
const HEAD = 12;
/** Lines that a title may run over. */
const TITLE_LINES = 4;
const TITLE_END =
  /(?:办法|规定|措施|意见|方案|通知|细则|条例|规划|计划|清单|指南|报告|决定|公告|规则|要点|目录|制度|指引|解读|问答)(?:[（(][^（）()]{1,12}[）)])?$/u;
/** 关于印发…支持办法的通知, with or without 《》 */
const COVERED = /印发《?([^《》]{4,80}?)》?的通知$/u;
/** …人民政府办公室关于… */
const ISSUED_BY = /^[\u4e00-\u9fff]{3,30}(?:人民政府(?:办公[室厅])?|委员会|[局厅])(?=关于)/u;
/** （2024年…人民代表大会常务委员会…通过）, 国务院令第…号 */
const DECIDED = /人民代表大会|常务会议|令.{0,4}第.{1,6}号/u;
const BODY = /^[\u4e00-\u9fff、·]{3,30}(?:人民政府(?:办公室)?|委员会|办公室|[局厅]|管委会|党委|区委|市委)$/u;

/** The lines of a text that hold something -> facts; `inferred` when no line reads like a title. */
export function guessFacts(lines: readonly string[], gazetteer: Gazetteer): GuessedFacts {
  const printed = lines.map((line) => withoutMarks(line).replace(/\s/gu, ''));
  const head = printed.slice(0, HEAD);
  const own = guessTitle(head)?.replace(ISSUED_BY, '');
  const title = coveredTitle(own ?? '') ?? own ?? inferTitle(head[0]);
  const at = head.findIndex((line) => normaliseDocumentNumber(line) !== null && line.length < 30);
  const number = at < 0 ? null : normaliseDocumentNumber(head[at] ?? '');
  const issuer = guessIssuer(lines.map(withoutMarks));
  const place = guessJurisdiction({ number, issuer, title, head }, gazetteer);
  return {
    title,
    title_source: own ? 'text' : 'inferred',
    number,
    number_printed: at < 0 ? null : (lines[at]?.trim() ?? null),
    issuer,
    jurisdiction: place ?? gazetteer.jurisdictions.home,
    jurisdiction_source: place === null ? 'assumed' : 'text',
    kind: kindOf(simplifyHan(title)),
  };
}

/** By the sign of its number, by who signs it, by who decided it, by its title; null where none says it. */
function guessJurisdiction(
  {
    number,
    issuer,
    title,
    head,
  }: Pick<GuessedFacts, 'number' | 'issuer' | 'title'> & { readonly head: readonly string[] },
  gazetteer: Gazetteer,
): string | null {
  const decided = head.filter((line) => DECIDED.test(line));
  return (
    placeOfSign(number?.split('〔')[0] ?? '', gazetteer.jurisdictions) ??
    placeNamedIn([issuer ?? '', ...decided, title, ...head.slice(0, TITLE_LINES)], gazetteer)
  );
}

/** The first lines that together end like a title. */
function guessTitle(head: readonly string[]): string | null {
  for (let from = 0; from < Math.min(head.length, TITLE_LINES); from += 1) {
    const title = titleFrom(head, from);
    if (title !== null) return title;
  }
  return null;
}

/** The title that begins on a line, over as few lines as end like one; null where none begins. Lines have no blanks. */
export function titleFrom(lines: readonly string[], from: number): string | null {
  for (let to = from + 1; to <= from + TITLE_LINES; to += 1) {
    const title = lines.slice(from, to).join('');
    if (/[。；]/u.test(title)) return null;
    if (TITLE_END.test(simplifyHan(title)) && normaliseDocumentNumber(title) === null) return title;
  }
  return null;
}

/** The title of the text that a notice puts before: 关于印发…办法的通知 -> …办法. */
export function coveredTitle(title: string): string | null {
  return COVERED.exec(title)?.[1] ?? null;
}

/** The first line, unless it is an addressee or a sentence. */
function inferTitle(line = ''): string {
  return line === '' || line.length > 40 || /[：。；]$|^第[一二三]章/u.test(line) ? messages.untitled : line;
}

/** The sign of a heading in Markdown, and those of bold words. */
function withoutMarks(line: string): string {
  return line.replace(/^\s*#{1,6}\s+|\*\*/gu, '');
}

const SIGNED_ON = /^[\d〇○一二三四五六七八九十零]+年[\d一二三四五六七八九十]+月[\d一二三四五六七八九十]+日$/u;

/** The bodies that stand alone on the lines above a date, or else at the top. */
function guessIssuer(lines: readonly string[]): string | null {
  const signed = lines.findIndex((line) => SIGNED_ON.test(line.replace(/\s/gu, '')));
  const above = lines.slice(Math.max(0, signed - SIGNATORIES), Math.max(0, signed)).map(bodiesOn);
  const last = above.slice(above.findLastIndex((bodies) => bodies.length === 0) + 1).flat();
  const bodies = last.length > 0 ? last : bodiesOn(lines[0] ?? '');
  return bodies.length === 0 ? null : bodies.join('、');
}

/** So many bodies sign a text together. */
const SIGNATORIES = 6;

/** The names on a line that holds nothing else; letters of a name may be set apart. */
function bodiesOn(line: string): readonly string[] {
  const names = line.trim().split(/\s+/u);
  const isBody = (name: string) => BODY.test(simplifyHan(name));
  if (names.every(isBody)) return names;
  return isBody(names.join('')) ? [names.join('')] : [];
}

const KINDS: readonly (readonly [DocumentKind, RegExp])[] = [
  ['amendment', /关于(?:修改|废止)/u],
  ['regulation', /条例$/u],
  ['explanation', /解读|问答/u],
  ['guide', /申报(?:指南|通知)|(?:办事|服务)指[南引]|指引$/u],
  ['support', /支持|扶持|奖励|补助|促进|若干措施|高质量发展/u],
  ['service', /营商环境|政务服务|便利化/u],
  ['task', /任务|清单|重点工作/u],
  ['report', /报告/u],
  ['plan', /规划|计划|方案/u],
  ['regulation', /办法|规定|细则|条例|规则|制度/u],
];

function kindOf(title: string): DocumentKind {
  return KINDS.find(([, pattern]) => pattern.test(title))?.[0] ?? 'notice';
}
