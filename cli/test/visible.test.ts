import { expect, it } from 'vitest';
import { visible } from '../src/terminal/visible.ts';

it.each([
  ['escape sequences', 'a\u001B[31mb', 'a<U+001B>[31mb'],
  ['C1 controls', '\u009B2J', '<U+009B>2J'],
  ['line ends and tabs', 'a\r\n\tb', 'a<U+000D><U+000A><U+0009>b'],
  ['line separators', 'a\u2028b\u0085', 'a<U+2028>b<U+0085>'],
  ['bidirectional controls', '\u202Eabc\u2066\u200F\u061C', '<U+202E>abc<U+2066><U+200F><U+061C>'],
  ['invisible characters', 'a\u200Bb\uFEFF\u00AD', 'a<U+200B>b<U+FEFF><U+00AD>'],
  ['half of a surrogate pair', '\uD83D', '<U+D83D>'],
])('names %s', (_what, text, shown) => {
  expect(visible(text)).toBe(shown);
});

it.each(['👩‍👩‍👧', '❤️', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'שלום', 'می‌خواهم', 'Ążę', '小林', 'a b'])('leaves %s alone', (text) => {
  expect(visible(text)).toBe(text);
});

it('shows what build logs would obey', () => {
  expect(visible('::error::x')).toBe('<U+003A>:error::x');
  expect(visible(' \u2003::error::x')).toBe(' \u2003<U+003A>:error::x');
  expect(visible('say ##[group]x and ##vso[y]z')).toBe('say <U+0023>#[group]x and <U+0023>#vso[y]z');
  expect(visible('a::b, # ## [x] #[y]')).toBe('a::b, # ## [x] #[y]');
});
