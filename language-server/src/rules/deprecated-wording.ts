import { lexed } from './lexed.ts';
import type { Rule } from './rule.ts';

/** What earlier versions of the language called something. The lexer reads it as it is called now. */
export const deprecatedWording: Rule = {
  name: 'deprecated-wording',
  description: 'Disallow words that the language has replaced by others.',
  category: 'style',
  severity: 'warning',
  fixable: true,
  looksAt: 'text',
  check: (file) => lexed(file, 'deprecated-wording'),
};
