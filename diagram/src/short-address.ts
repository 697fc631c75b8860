/** What tells an address from others on the same site: its end. */
export function shortAddress(url: string): string {
  const end = url
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .split('/')
    .at(-1);
  return end === undefined || end === '' ? url : end;
}
