/** Any text as a string of the language, on one line. */
export const quote = (text: string): string =>
  `"${text
    .replace(/\r\n|\r/g, '\n')
    .replace(/[\\"]/g, '\\$&')
    .replace(/\n/g, '\\n')}"`;
