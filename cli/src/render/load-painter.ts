import type * as painter from '@cjm/diagram/painter';
import type { Loaded } from '../kept-code.ts';
import { loadBuilt } from '../load-built.ts';

let loaded: Loaded<typeof painter> | undefined;

/** Loads what paints pixels, once for all maps: it remembers fonts and letters from one to the next. */
export async function loadPainter(): Promise<typeof painter.createPngPainter> {
  loaded ??= loadBuilt<typeof painter>('painter.cjs');
  const { exports, keep } = loaded;
  const { createPngPainter } = exports;
  if (!createPngPainter) throw new Error('what paints is not what it was built as');
  return async (tools) => {
    const paint = await createPngPainter(tools);
    return async (...args) => {
      const painted = await paint(...args);
      await keep();
      return painted;
    };
  };
}
