import type { Font, Glyph, PathCommand } from 'fontkit';
import { glyphsOf, type Run } from './set-line.ts';

/** The letters of a run as one path. */
export function outlineOf(run: Run, x: number, y: number, size: number, squeeze: number): string {
  const { glyphs, positions } = glyphsOf(run);
  const scale = size / run.font.font.unitsPerEm;
  let outline = '';
  let pen = x;
  for (const [i, glyph] of glyphs.entries()) {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
    const place = { x: pen + xOffset * scale * squeeze, y: y - yOffset * scale };
    outline += writePath(commandsOf(run.font.font, glyph), place.x, place.y, scale * squeeze, -scale);
    pen += xAdvance * scale * squeeze;
  }
  return outline;
}

/** Taking a glyph out of a font costs more than all the rest, and the same few are set again and again. */
const known = new WeakMap<Font, Map<number, readonly PathCommand[]>>();

function commandsOf(font: Font, glyph: Glyph): readonly PathCommand[] {
  const glyphs = known.get(font) ?? new Map<number, readonly PathCommand[]>();
  known.set(font, glyphs);
  const commands = glyphs.get(glyph.id) ?? glyph.path.commands;
  glyphs.set(glyph.id, commands);
  return commands;
}

const letters = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z' } as const;

/** A glyph's own units point upwards, so `scaleY` is below zero. */
function writePath(commands: readonly PathCommand[], x: number, y: number, scaleX: number, scaleY: number): string {
  let path = '';
  for (const { command, args } of commands) {
    path += letters[command];
    for (let i = 0; i < args.length; i += 2) {
      path += `${i === 0 ? '' : ' '}${tidy(x + (args[i] ?? 0) * scaleX)} ${tidy(y + (args[i + 1] ?? 0) * scaleY)}`;
    }
  }
  return path;
}

function tidy(value: number): number {
  return Math.round(value * 100) / 100;
}
