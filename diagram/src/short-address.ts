/** What tells an address from others on the same site: its end. */
export function shortAddress(url: string): string {
  const end = url
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .split('/')
    .at(-1);
  return end === undefined || end === '' ? url : end;
}

/** Whose page it is, where nobody has named it. */
export function siteOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? url;
}
