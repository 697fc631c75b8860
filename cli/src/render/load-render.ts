import type { Exporter } from '@cjm/diagram/exporters';
import type { Loaded } from '../kept-code.ts';
import { loadBuilt } from '../load-built.ts';
import type * as render from './render-files.ts';

export interface LoadedRender extends Pick<typeof render, 'renderFiles'>, Pick<Loaded<typeof render>, 'keep'> {}

/** Loads what reads maps and writes them in these formats. */
export function loadRender(formats: readonly Exporter[]): LoadedRender {
  const purpose = formats.map(({ name }) => name).join();
  const { exports, keep } = loadBuilt<typeof render>('render.cjs', undefined, purpose);
  const { renderFiles } = exports;
  if (!renderFiles) throw new Error('what draws is not what it was built as');
  return { renderFiles, keep };
}
