/** The pages in English are answered in English, however the question is written. */
export const inLanguage = <Request extends object>(request: Request) => ({ ...request, language: 'en' });
