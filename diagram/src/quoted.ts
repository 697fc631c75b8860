/** In quotation marks, unless the author's own words begin with some. */
export function quoted(text: string): string {
  return /^[\p{Pi}"']/u.test(text) ? text : `“${text}”`;
}
