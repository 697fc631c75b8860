import { expect, test } from 'vitest';
import { createSeenFiles } from '../../webview/seen-files.ts';

const look = (zoom: number) => ({
  scene: { id: '', width: 0, height: 0, title: '', description: '', shapes: [], sources: [] },
  seen: { filters: {}, window: { zoom, x: 0, y: 0 } },
});

test('the last files looked at come back as they were, the oldest is forgotten', () => {
  const files = createSeenFiles();
  for (let i = 0; i <= 10; i++) files.remember(`file:///${i}`, look(i));
  files.remember('file:///1', look(42));
  expect(files.recall('file:///0')).toBeUndefined();
  expect(files.recall('file:///1')?.seen.window?.zoom).toBe(42);
  expect(files.recall('file:///10')?.seen.window?.zoom).toBe(10);
});
