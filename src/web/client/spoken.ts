/** What is asked, in the language in which it is to be answered: here in that of the question. The pages in English have another. */
export const inLanguage = <Request extends object>(request: Request): Request => request;
