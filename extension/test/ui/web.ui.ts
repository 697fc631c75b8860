import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { until } from '../until.ts';
import { workday } from './maps.ts';
import { openWorkbench } from './open-workbench.ts';
import { takePicture } from './take-picture.ts';
import { openFile, retype } from './workbench-actions.ts';

const vsix = process.env.CJM_VSIX;
assert.ok(vsix, 'CJM_VSIX names the packaged extension.');
const shared = 'persona me "Me"\nchannel bus "Bus"\n';
const importing = workday
  .replace('persona me "Me"', 'import "shared.cjm"')
  .replace('journey', '\nchannel tram "Tram"\njourney');
const pair = `${workday}
journey calm "My calm day" for me {
  state future of workday
  stage "Go to work" { touchpoint walk "Walk" { emotion +2 } }
}
`;
const workbench = await openWorkbench(
  vsix,
  {
    'cjm.config.json': '{ "rules": { "unused-declaration": "error" } }\n',
    'importing.cjm': importing,
    'pair.cjm': pair,
    'shared.cjm': shared,
  },
  'web',
);
const { page, preview } = workbench;

after(() => workbench.close());
afterEach(async (context) => {
  if ('passed' in context && !context.passed) await takePicture(page, `failed: ${context.name}`);
});

async function exportAs(label: string): Promise<void> {
  await preview.getByRole('button', { name: 'Export' }).click();
  await preview.getByRole('button', { name: label, exact: true }).click();
}

/** Until the file that is proposed, of this name, holds these words: it is written piece by piece. */
async function writes(label: string, file: string, words: RegExp): Promise<void> {
  await exportAs(label);
  await page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).waitFor();
  await page.keyboard.press('Enter');
  await until(`${file} to hold ${words}`, () => words.test(workbench.read(file)));
}

test('in a browser it opens a map, follows its import, and judges it as the config says', async () => {
  await openFile(page, 'importing.cjm');
  await page.locator('.squiggly-error').waitFor();
  await page.getByRole('button', { name: /^Errors: 1/ }).waitFor();
});

test('in a browser the picture follows the text', async () => {
  await page.getByRole('button', { name: 'Open Journey Preview to the Side' }).first().click();
  await preview.locator('svg.cjm').filter({ hasText: 'My working day' }).waitFor();
  await retype(page, importing, 'My working day', 'My other day');
  await preview.locator('svg.cjm').filter({ hasText: 'My other day' }).waitFor();
});

for (const [label, extension, words] of [
  ['SVG', 'svg', /^<svg.*@font-face.*My other day/s],
  ['HTML page', 'html', /^<!doctype html>.*@font-face.*My other day.*<script>/s],
  ['Markdown', 'md', /^# My other day\n/],
  ['CSV', 'csv', /Take the bus/],
  ['JSON', 'json', /"label": ?"My other day"/],
] as const) {
  test(`in a browser what is seen is written as ${label}`, async () => {
    await writes(label, `importing.${extension}`, words);
  });
}

test('in a browser what needs Node says so, before it asks where to write', async () => {
  await exportAs('PDF');
  await preview.getByText('PNG and PDF are written by VS Code on the desktop').waitFor();
});

test('in a browser a page holds what the journey is to be, too', async () => {
  // A file opens where the focus is: beside the preview, not over it.
  await page.locator('.editor-instance .view-lines').first().click();
  await openFile(page, 'pair.cjm');
  await preview.locator('svg.cjm').filter({ hasText: 'My working day' }).waitFor();
  await writes('HTML page', 'pair.html', /My calm day/);
});

test('in a browser all journeys are listed, and a first map can be begun', async () => {
  await page.getByRole('tab', { name: 'Journeys' }).click();
  await page.locator('.monaco-list-row', { hasText: 'My other day' }).first().waitFor();
  await page.getByRole('button', { name: 'New Map…' }).click();
  await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Buying a gift online' }).click();
  await page.locator('.monaco-list-row', { hasText: 'Buying a gift online' }).first().waitFor();
  await preview.locator('svg.cjm').filter({ hasText: 'Buying a gift online' }).waitFor();
  await takePicture(page, 'web');
});

test('in a browser nothing leaves this machine', () => assert.deepEqual(workbench.outside, []));
