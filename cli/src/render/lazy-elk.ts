import { type Layout, rememberLayout } from '@cjm/diagram';

/** The layout engine, loaded when the first map is drawn: tables and data need none. Remembers each map's layout. */
export function createLazyElk(): Layout {
  let engine: Promise<Layout> | undefined;
  return async (graph) => {
    engine ??= import('@cjm/diagram/elk').then(({ createElk }) => rememberLayout(createElk()));
    const layout = await engine;
    return layout(graph);
  };
}
