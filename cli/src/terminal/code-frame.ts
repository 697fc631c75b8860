import type { Range } from '@cjm/grammar/model';
import type { Output } from '../world.ts';
import { markLine } from './mark-line.ts';

/** Lines end as in the Language Server Protocol. */
const lineEnd = /\r\n|\n|\r/;

/**
 * Draws the lines around a range, with carets under it. A range of several lines is marked to the end of its first.
 *
 * @param lines the file's lines
 */
export function codeFrame(lines: readonly string[], range: Range, output: Pick<Output, 'colours' | 'columns'>): string {
  const { start, end } = range;
  const shown = [start.line - 1, start.line, start.line + 1].filter((line) => lines[line] !== undefined);
  const gutter = String((shown.at(-1) ?? 0) + 1).length;
  const room = Math.max(20, Math.min(output.columns, 120) - gutter - 5);
  const { dim, red } = output.colours;
  return shown
    .flatMap((line) => {
      const text = lines[line] ?? '';
      const number = String(line + 1).padStart(gutter);
      if (line !== start.line) return [`${dim(`  ${number} │`)} ${markLine(text, 0, 0, room).text}`];
      const to = end.line === start.line ? end.character : text.length;
      const marked = markLine(text, start.character, to, room);
      const carets = ' '.repeat(marked.before) + red('^'.repeat(marked.width));
      return [`${red('>')} ${dim(`${number} │`)} ${marked.text}`, `${dim(`  ${' '.repeat(gutter)} │`)} ${carets}`];
    })
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

/** Splits a file's text into lines, each without its end. */
export function splitLines(text: string): readonly string[] {
  return text.split(lineEnd);
}
