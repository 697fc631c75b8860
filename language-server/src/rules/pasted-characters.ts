import { lexed } from './lexed.ts';
import type { Rule } from './rule.ts';

/** What word processors and chats make of quotes, minus signs, arrows and decimals. The lexer reads it as meant. */
export const pastedCharacters: Rule = {
  name: 'pasted-characters',
  description:
    'Disallow typographic quotes, minus signs, arrows, decimal commas and dates of other forms where plain ones are meant.',
  category: 'correctness',
  severity: 'error',
  fixable: true,
  looksAt: 'text',
  check: (file) => lexed(file, 'pasted-characters'),
};
