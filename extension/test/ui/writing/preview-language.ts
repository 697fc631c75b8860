import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takePicture } from '../take-picture.ts';
import { openAt, page, preview, workbench } from './shared.ts';

const lane = (text: string) => preview.locator('svg.cjm text', { hasText: text }).first();

test('the picture and its tools speak as the setting says, at once', async () => {
  await openAt('spoken.cjm', 'journey');
  await page.getByRole('button', { name: 'Open Journey Preview to the Side' }).first().click();
  await preview.getByRole('button', { name: 'Zoom out' }).waitFor();
  const before = workbench.read('.vscode/settings.json');
  for (const [language, caption, zoomOut] of [
    ['ru', 'Эмоции', 'Уменьшить'],
    ['pl', 'Emocje', 'Pomniejsz'],
    ['en', 'Emotion', 'Zoom out'],
  ] as const) {
    workbench.write('.vscode/settings.json', `{ "cjm.preview.language": "${language}" }\n`);
    await lane(caption).waitFor();
    await preview.getByRole('button', { name: zoomOut }).waitFor();
    await takePicture(page, `language-${language}`);
  }
  workbench.write('.vscode/settings.json', before);
  assert.equal(await preview.locator('svg.cjm').count(), 1);
});
