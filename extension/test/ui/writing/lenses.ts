import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takePicture } from '../take-picture.ts';
import { openAt, page, preview } from './shared.ts';

const lens = (text: string) => page.locator('.codelens-decoration a', { hasText: text }).first();

test('a lens shows where a persona is meant', async () => {
  await openAt('lenses.cjm', 'persona');
  await lens('1 reference').click();
  const found = page.locator('.peekview-widget .monaco-list-row', { hasText: 'for me {' });
  await found.waitFor();
  await takePicture(page, 'references');
  assert.equal(await found.count(), 1);
  await page.keyboard.press('Escape');
});

test('a lens lists what is found in a journey', async () => {
  await openAt('lenses.cjm', 'journey');
  await lens('1 finding').click();
  await page.locator('.markers-panel .monaco-list-row', { hasText: 'mee' }).waitFor();
  await page.keyboard.press('Control+Shift+M');
});

test('a lens opens the picture of a journey', async () => {
  await openAt('lenses.cjm', 'journey');
  await lens('Open preview').click();
  await preview.locator('svg.cjm', { hasText: 'My working day' }).waitFor();
});
