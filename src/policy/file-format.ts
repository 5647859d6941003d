/** What a received file is, by its bytes. */
export type FileFormat = 'docx' | 'xlsx' | 'pdf' | 'html' | 'text';

/** How files of a format are called, and those that a reader would take for one of them. */
const ENDINGS: Readonly<Record<FileFormat, readonly string[]>> = {
  docx: ['docx', 'docm', 'dotx', 'dotm'],
  xlsx: ['xlsx', 'xlsm', 'xltx', 'xltm'],
  pdf: ['pdf'],
  html: ['html', 'htm', 'xhtml', 'mht'],
  text: ['txt', 'text', 'md', 'csv'],
};
const OTHERS: readonly string[] = ['doc', 'xls', 'ppt', 'pptx', 'wps', 'et', 'zip', 'jpg', 'png'];

/** The ending of a name that says another format than the file has; null when it says this one, or none that is known. */
export function contradictingEnding(name: string, format: FileFormat): string | null {
  const ending = /\.([a-z]+)$/iu.exec(name.trim())?.[1]?.toLowerCase() ?? '';
  const isKnown = OTHERS.includes(ending) || Object.values(ENDINGS).flat().includes(ending);
  return isKnown && !ENDINGS[format].includes(ending) ? ending : null;
}
