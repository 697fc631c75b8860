import type { ElkGraph } from '@cjm/diagram';
import { expect, test } from 'vitest';
import { rememberLayouts } from '../../webview/remember-layouts.ts';

test('a graph of the same content is laid out once', async () => {
  const asked: string[] = [];
  const layout = rememberLayouts(async (graph: ElkGraph) => {
    asked.push(graph.id);
    return { ...graph, x: 1 };
  });
  expect(await layout({ id: 'a', width: 2 })).toEqual({ id: 'a', width: 2, x: 1 });
  expect(await layout({ id: 'a', width: 2 })).toEqual({ id: 'a', width: 2, x: 1 });
  await layout({ id: 'b', width: 2 });
  expect(asked).toEqual(['a', 'b']);
});

test('a layout that failed is asked for again', async () => {
  let asked = 0;
  const layout = rememberLayouts(async (graph: ElkGraph) => {
    asked += 1;
    if (asked === 1) throw new Error('no engine');
    return graph;
  });
  await expect(layout({ id: 'a' })).rejects.toThrow('no engine');
  await expect(layout({ id: 'a' })).resolves.toEqual({ id: 'a' });
});
