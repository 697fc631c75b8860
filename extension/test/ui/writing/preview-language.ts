import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takePicture } from '../take-picture.ts';
import { openAt, page, preview, workbench } from './shared.ts';

const lane = (text: string) => preview.locator('svg.cjm text', { hasText: text }).first();

test('the picture speaks as the setting says, at once, and its tools as the editor', async () => {
  await openAt('spoken.cjm', 'journey');
  await page.getByRole('button', { name: 'Open Journey Preview to the Side' }).first().click();
  await preview.getByRole('button', { name: 'Zoom out' }).waitFor();
  const before = workbench.read('.vscode/settings.json');
  for (const [language, caption] of [
    ['ru', 'Эмоции'],
    ['pl', 'Emocje'],
    ['zh', '情绪曲线'],
    ['en', 'Emotion'],
  ] as const) {
    workbench.write('.vscode/settings.json', `{ "cjm.preview.language": "${language}" }\n`);
    await lane(caption).waitFor();
    assert.ok(await preview.getByRole('button', { name: 'Zoom out' }).isVisible());
    await takePicture(page, `language-${language}`);
  }
  workbench.write('.vscode/settings.json', before);
  assert.equal(await preview.locator('svg.cjm').count(), 1);
});
