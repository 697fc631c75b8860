/** What the project speaks: the captions of the picture, the tools to look at it, the language server. */
export const languages = ['en', 'ru', 'pl', 'zh'] as const;

export type Language = (typeof languages)[number];

export function isLanguage(name: string): name is Language {
  return languages.some((language) => language === name);
}

/**
 * The language of a locale as editors, browsers and systems name it (`pl-PL`, `ru`, `zh_CN.UTF-8`); English where none is
 * spoken. Chinese is spoken in simplified characters: who reads traditional ones is told in English, as by VS Code.
 */
export function languageOf(locale: string | undefined): Language {
  const [name = '', ...parts] = (locale ?? '').toLowerCase().split(/[-_.@]/);
  if (!isLanguage(name) || (name === 'zh' && isTraditional(parts))) return 'en';
  return name;
}

/** By the script that a locale names, else by its region. */
function isTraditional(parts: readonly string[]): boolean {
  return !parts.includes('hans') && ['hant', 'tw', 'hk', 'mo'].some((part) => parts.includes(part));
}
