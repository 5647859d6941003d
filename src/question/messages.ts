/** What is wrong in corpus/language, for policy officers. */
export const languageMessages = { form: 'corpus/README.md' } as const;
