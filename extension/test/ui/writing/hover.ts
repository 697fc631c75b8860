import { test } from 'node:test';
import { takePicture } from '../take-picture.ts';
import { runCommand } from '../workbench-actions.ts';
import { openAt, page } from './shared.ts';

const card = page.locator('.monaco-hover:visible');

test('a name says what it stands for, and a word of the language what it means', async () => {
  await openAt('hovered.cjm', 'me {');
  await runCommand(page, 'Show or Focus Hover');
  await card.filter({ hasText: 'persona' }).filter({ hasText: 'Me' }).waitFor();
  await takePicture(page, 'hover');
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'hidden' });
  await page
    .locator('.view-line span', { hasText: /^emotion$/ })
    .first()
    .hover();
  await card.filter({ hasText: 'A point of the emotion curve' }).waitFor();
});
