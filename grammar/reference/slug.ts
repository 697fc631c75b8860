/** What a heading is addressed by on the usual hosts: small letters, no punctuation, hyphens for spaces. */
export const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\- ]/gu, '')
    .replace(/ /g, '-');
