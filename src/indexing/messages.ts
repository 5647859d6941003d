/** What is wrong in corpus/vocabulary, for policy officers. */
export const vocabularyMessages = {
  form: 'corpus/README.md',
  head: '文件开头的说明',
  synonym: (kind: string, line: string) =>
    `corpus/vocabulary/synonyms.yaml ${kind}：“${line}”没有写成两边。请写成“口语 | 口语 -> 文件用词”；same 下面写“甲 = 乙”`,
} as const;
