/**
 * Text as it can be drawn: what XML cannot hold (control characters, lone surrogates, U+FFFE and U+FFFF) becomes the
 * replacement character, and every sort of line end a plain one. Measuring and writing both start here, so that what
 * is written is what was measured.
 */
export function legible(text: string): string {
  // Nearly all text is, and one look tells.
  if (text.isWellFormed() && !doubtful.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(unwritable, '\ufffd');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters to be found
const unwritable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g;

const doubtful = new RegExp(`${unwritable.source}|[\\t\\u2028\\u2029]`);
