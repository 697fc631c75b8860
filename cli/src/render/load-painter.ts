import type * as painter from '@cjm/diagram/painter';
import { loadBuilt } from '../load-built.ts';

/** Loads what paints pixels. */
export async function loadPainter(): Promise<typeof painter.createPngPainter> {
  const { exports, keep } = loadBuilt<typeof painter>('painter.cjs');
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
