/** The map with an excerpt's lines at the end of the block named, `touchpoint pay`, or of the file. */
export function addTo(map: string, place: string, excerpt: string): string {
  if (place === 'file') return `${map}\n${excerpt}`;
  const head = new RegExp(`\\b${place}\\b`).exec(map);
  if (!head) throw new Error(`the map has no ${place}`);
  const end = closingBrace(map, head.index);
  return `${map.slice(0, end)}\n${excerpt}${map.slice(end)}`;
}

/** Where the first block from there on is closed; braces in texts don't count. */
function closingBrace(map: string, from: number): number {
  let depth = 0;
  for (const { 0: part, index } of map.slice(from).matchAll(/"[^"\n]*"|[{}]/g)) {
    if (part === '{') depth++;
    if (part === '}' && --depth === 0) return from + index;
  }
  throw new Error('the block has no end');
}
