import assert from 'node:assert/strict';
import { after, afterEach, beforeEach } from 'node:test';
import { until } from '../../until.ts';
import { misspelt } from '../maps.ts';
import { openWorkbench } from '../open-workbench.ts';
import { takePicture } from '../take-picture.ts';
import { goToWords, openFile, runCommand } from '../workbench-actions.ts';
import { day, dayWith, importing, people, shared, unsorted } from './maps.ts';

const vsix = process.env.CJM_VSIX;
assert.ok(vsix, 'CJM_VSIX names the packaged extension.');

/** Each test has a file of its own. */
export const workbench = await openWorkbench(vsix, {
  '.vscode/settings.json': '{ "[cjm]": { "editor.codeActionsOnSave": { "source.organizeImports": "explicit" } } }\n',
  ...shared,
  'people.cjm': people,
  'extracted.cjm': day,
  'fixed.cjm': misspelt,
  'future.cjm': day,
  'hovered.cjm': day,
  'imported.cjm': day.replace('for me {', 'for'),
  'lenses.cjm': misspelt,
  'moved.cjm': dayWith('move bus ->'),
  'named.cjm': day.replace('for me {', 'for'),
  'nested.cjm': day,
  'organised.cjm': unsorted,
  'owned.cjm': dayWith('own'),
  'pained.cjm': day.replace('emotion +2', 'emotion +2 thought "Why is it so loud here?"'),
  'path.cjm': dayWith('path early: bus ->'),
  'renamed.cjm': importing,
  'spoken.cjm': day,
});
export const { page, preview } = workbench;

after(() => workbench.close());
afterEach(async (context) => {
  if ('passed' in context && !context.passed) await takePicture(page, `failed: ${context.name}`);
});
beforeEach(() => runCommand(page, 'View: Close All Editors'));

/** Opens a file with the cursor before the first occurrence of these words; ready when the language server is. */
export async function openAt(file: string, words: string): Promise<string> {
  const text = workbench.read(file);
  await openFile(page, file);
  await goToWords(page, text, words);
  await page
    .locator('.codelens-decoration', { hasText: /reference|preview/ })
    .first()
    .waitFor();
  return text;
}

/** Waits until the file holds this text: it is saved soon after each change. */
export const holds = (file: string, text: string): Promise<unknown> =>
  until(`${file} to hold:\n${text}`, () => workbench.read(file) === text).catch(() =>
    assert.equal(workbench.read(file), text),
  );

const actions = page.locator('.action-widget .monaco-list-row');

/** Opens a menu of code actions by its keys, and picks one; opens it again where news of the text have closed it. */
export async function pickAction(keys: string, title: string): Promise<void> {
  const row = actions.filter({ hasText: title });
  await until(`the action "${title}"`, async () => {
    await page.keyboard.press(keys);
    return row.waitFor({ timeout: 5000 }).then(
      () => true,
      () => false,
    );
  });
  await row.click();
  await actions.first().waitFor({ state: 'hidden' });
}
