import type { Range, Written } from '@cjm/grammar/model';

const nowhere: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Ids that are told apart, and mean nothing. */
export function createWritten(): () => Written {
  let count = 0;
  return () => ({ id: `#${count++}`, range: nowhere });
}
