import { test } from 'node:test';
import { misspelt } from '../maps.ts';
import { takePicture } from '../take-picture.ts';
import { holds, openAt, page } from './shared.ts';

test('a finding is mended by the keyboard alone', async () => {
  await openAt('fixed.cjm', 'mee');
  await page.locator('.squiggly-error').waitFor();
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row.focused', { hasText: 'Change to "me"' }).waitFor();
  await takePicture(page, 'quick-fix');
  await page.keyboard.press('Enter');
  await holds('fixed.cjm', misspelt.replace('for mee', 'for me'));
  await page.locator('.squiggly-error').waitFor({ state: 'hidden' });
});
