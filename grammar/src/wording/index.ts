export { isLanguage, type Language, languageOf, languages } from './languages.ts';
export { type PluralForms, pluralOf } from './plural-of.ts';
export type { TableLike } from './table-like.ts';
