import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { until } from '../until.ts';
import { settings } from '../workbench/settings.ts';
import { largeMap } from './maps.ts';
import { openPreview, page, picture, preview, workbench } from './shared.ts';
import { goToWords, runCommand } from './workbench-actions.ts';

const text = largeMap(60);
const port = preview.locator('.cjm-port');
const ring = preview.locator('.cjm-cursor rect').first();

/** Changes user settings; when line numbers have come or gone, all of them hold. */
async function set(followCursor: 'never' | 'mouse' | 'always', lineNumbers: 'on' | 'off'): Promise<void> {
  const changed = { ...settings, 'cjm.preview.followCursor': followCursor, 'editor.lineNumbers': lineNumbers };
  await runCommand(page, 'Preferences: Open User Settings (JSON)');
  await page.locator('.tab.active', { hasText: 'settings.json' }).waitFor();
  const json = JSON.stringify(changed);
  await page.evaluate((text) => navigator.clipboard.writeText(text), json);
  // The tab may be there before its text has the focus.
  await page.locator('.editor-group-container.active .view-lines').first().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+V');
  const saved = join(workbench.home, 'user', 'User', 'settings.json');
  await until('it saved', () => readFileSync(saved, 'utf8') === json);
  await runCommand(page, 'View: Close Editor');
  await page
    .locator('.margin .line-numbers')
    .first()
    .waitFor({ state: lineNumbers === 'on' ? 'visible' : 'hidden' });
}

const scrolled = () => port.evaluate(({ scrollLeft, scrollTop }) => `${scrollLeft}, ${scrollTop}`);
const begin = () => port.evaluate((element) => element.scrollTo({ left: 0, top: 0, behavior: 'instant' }));
const marks = (touchpoint: number) =>
  until(
    `a mark at ${touchpoint}`,
    async () => (await ring.getAttribute('data-of'))?.endsWith(`_t${touchpoint}`) === true,
  );

/** Goes to a touchpoint by the keyboard, and to the one before it by the mouse; says when the picture moved. */
async function movedBy(touchpoint: number): Promise<{ readonly key: boolean; readonly mouse: boolean }> {
  await begin();
  const before = await scrolled();
  await goToWords(page, text, `Touchpoint ${touchpoint}"`);
  await marks(touchpoint);
  const key = await moves(before);
  await begin();
  await page.locator('.view-line span span', { hasText: `"Touchpoint ${touchpoint - 1}"` }).click();
  await marks(touchpoint - 1);
  return { key, mouse: await moves(before) };
}

/** The extension hears of a setting a moment after the editor does. */
async function comesToMove(touchpoint: number, wanted: Awaited<ReturnType<typeof movedBy>>): Promise<void> {
  await until(`it moves ${JSON.stringify(wanted)}`, async () => isDeepStrictEqual(await movedBy(touchpoint), wanted));
}

/** What scrolls begins at once; so long it is waited for that it does not. */
async function moves(from: string): Promise<boolean> {
  for (let i = 0; i < 10; i++) {
    if ((await scrolled()) !== from) return true;
    await page.waitForTimeout(50);
  }
  return false;
}

test('the preview goes where the cursor goes: never, by the mouse, or always, as it is set', async () => {
  workbench.write('followed.cjm', text);
  await openPreview('followed.cjm');
  await picture.waitFor();
  assert.deepEqual(await movedBy(55), { key: false, mouse: true });
  await set('always', 'off');
  await comesToMove(45, { key: true, mouse: true });
  await set('never', 'on');
  await comesToMove(50, { key: false, mouse: false });
});
