import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { FileFormat } from '../../policy/file-format.ts';

/** A file as text, one paragraph and one row of a table a line, or why there is none. */
export type ExtractedText =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly format: Exclude<FileFormat, 'text'>;
      /** Pages of a PDF, from 1, that are pictures: what stands on them is not in the text. */
      readonly scanned: readonly number[];
    }
  /** Bytes of a plain text, whose encoding the caller judges. */
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: Unreadable };

/** `no_text`: a scan. `old_word`, `old_workbook`: before 2007. `other_office`: slides, or a file of another office suite. */
export type Unreadable =
  | ('missing' | 'folder' | 'too_large' | 'empty' | 'encrypted' | 'broken' | 'no_text')
  | ('old_word' | 'old_workbook' | 'other_office');

/** A policy document of more than this is a mistake: the longest of the corpus has 0.3 MB of text. */
export const LARGEST_BYTES = 20 * 1024 * 1024;

/** Reads a Word, Excel, PDF, HTML or text file; which it is, its bytes say, and its name only for HTML. */
export async function extractText(path: string): Promise<ExtractedText> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return { kind: 'missing' };
  if (found.isDirectory()) return { kind: 'folder' };
  if (found.size > LARGEST_BYTES) return { kind: 'too_large' };
  return extractBytes(path, new Uint8Array(readFileSync(path)));
}

/** The same of bytes that came from elsewhere, under the name that they had there. */
export async function extractBytes(name: string, bytes: Uint8Array): Promise<ExtractedText> {
  if (bytes.length > LARGEST_BYTES) return { kind: 'too_large' };
  if (bytes.length === 0) return { kind: 'empty' };
  if (startsWith(bytes, 'PK\u0003\u0004')) return extractArchive(bytes);
  if (startsWith(bytes, '%PDF-')) return extractPdf(bytes);
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0')) return { kind: kindOfContainer(bytes) };
  return isHtml(name, bytes) ? extractHtml(bytes) : { kind: 'bytes', bytes };
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return [...mark].every((character, i) => bytes[i] === character.charCodeAt(0));
}

/** The container of office files before 2007, and of encrypted ones since; it names its streams in UTF-16. */
function kindOfContainer(bytes: Uint8Array): Unreadable {
  const holds = (stream: string) => Buffer.from(bytes).includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) return 'encrypted';
  if (holds('Workbook')) return 'old_workbook';
  return holds('PowerPoint Document') ? 'other_office' : 'old_word';
}

function isHtml(path: string, bytes: Uint8Array): boolean {
  if (/^\.x?html?$/iu.test(extname(path))) return true;
  return /^\s*(?:<!doctype html|<html)/iu.test(new TextDecoder('latin1').decode(bytes.subarray(0, 512)));
}

async function extractArchive(bytes: Uint8Array): Promise<ExtractedText> {
  const { openArchive, PART_TOO_LARGE } = await import('./received/archive.ts');
  try {
    const archive = await openArchive(bytes);
    if (/^\/?word\//u.test(archive.main)) {
      const { readWord } = await import('./received/read-word.ts');
      return textOrNone(await readWord(archive), 'docx');
    }
    if (!/^\/?xl\/.*\.xml$/u.test(archive.main)) return { kind: 'other_office' };
    const { readWorkbook } = await import('./received/read-workbook.ts');
    return textOrNone(await readWorkbook(archive), 'xlsx');
  } catch (error) {
    return { kind: error instanceof Error && error.name === PART_TOO_LARGE ? 'too_large' : 'broken' };
  }
}

async function extractPdf(bytes: Uint8Array): Promise<ExtractedText> {
  const { getDocumentProxy } = await import('unpdf');
  const { findScannedPages } = await import('./received/scanned-pages.ts');
  const { readPdf } = await import('./received/read-pdf.ts');
  try {
    const document = await getDocumentProxy(bytes);
    const { text, pages } = await readPdf(document);
    const scanned = await findScannedPages(document, pages);
    if (scanned.length === pages.length) return { kind: 'no_text' };
    return textOrNone(text, 'pdf', scanned);
  } catch (error) {
    return { kind: error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'broken' };
  }
}

async function extractHtml(bytes: Uint8Array): Promise<ExtractedText> {
  const { readHtml } = await import('./received/read-html.ts');
  return textOrNone(readHtml(decodeHtml(bytes)), 'html');
}

/** In the encoding that the page names; GB18030 holds GBK and GB2312. */
function decodeHtml(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const isChinese = /charset\s*=\s*["']?\s*(?:gb2312|gbk|gb18030)/iu.test(head);
  return new TextDecoder(isChinese ? 'gb18030' : 'utf-8').decode(bytes);
}

function textOrNone(text: string, format: Exclude<FileFormat, 'text'>, scanned: readonly number[] = []): ExtractedText {
  const trimmed = text.trim();
  return trimmed === '' ? { kind: 'no_text' } : { kind: 'text', text: `${trimmed}\n`, format, scanned };
}
