/** What the picture and the viewer can speak. */
export const languages = ['en', 'ru', 'pl'] as const;

export type Language = (typeof languages)[number];

export function isLanguage(name: string): name is Language {
  return languages.some((language) => language === name);
}
