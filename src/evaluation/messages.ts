/** What an answer lacks, as officers read it beside the question. */
export const judgementWords = {
  statuses: {
    answered: '已回答',
    partial: '部分回答',
    clarify: '反问',
    not_found: '没有查到',
    out_of_scope: '超出范围',
    refused: '拒绝回答',
  } as Readonly<Record<string, string>>,
  refused: (status: string) => `本该回答，却是“${status}”`,
  notRefused: (status: string) => `本该说明没有收录，却是“${status}”`,
  otherStatus: (status: string, wanted: readonly string[]) => `应当是“${wanted.join('”或者“')}”，却是“${status}”`,
  noQuestion: '应当反问，没有问',
  notCited: (what: string) => `没有引用 ${what}`,
  notSaid: (words: string) => `没有说到“${words}”`,
  said: (words: string) => `说了不该说的“${words}”`,
  stale: '把已经失效的条款当作依据',
} as const;

export function statusWord(status: string): string {
  return judgementWords.statuses[status] ?? status;
}
