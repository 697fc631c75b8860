import { afterAll, expect, test, vi } from 'vitest';
import { mapWith } from './map-with.ts';

vi.stubGlobal('document', { documentElement: { lang: 'en' } });
afterAll(() => void vi.unstubAllGlobals());
const { createPartActions } = await import('../../webview/part-actions.ts');

test('what another journey says is shown in its text, and changed there only', async () => {
  const log: string[] = [];
  const act = createPartActions({
    requests: { ask: async ({ kind }) => ({ refused: `${log.push(kind)}` }) },
    field: { ask: () => void log.push('field') },
    map: () => mapWith('later', 1),
    showText: (part) => void log.push(part),
    tell: (text) => void log.push(text),
    focusWhen: () => undefined,
    focus: () => undefined,
  });
  const pain = 'cjm.later.today_2f_pain';
  for (const action of ['show-text', 'edit-label', 'add-pain', 'add-emotion'] as const) await act(action, pain);
  expect(log).toEqual([pain]);
});
