/** What the project speaks: the captions of the picture, the tools to look at it, the language server. */
export const languages = ['en', 'ru', 'pl'] as const;

export type Language = (typeof languages)[number];

export function isLanguage(name: string): name is Language {
  return languages.some((language) => language === name);
}

/** The language of a locale as editors and browsers name it (`pl-PL`, `ru`); English where none is spoken. */
export function languageOf(locale: string | undefined): Language {
  const [name = ''] = (locale ?? '').toLowerCase().split(/[-_]/);
  return isLanguage(name) ? name : 'en';
}
