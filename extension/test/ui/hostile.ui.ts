import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostileTexts } from './hostile.ts';
import { openPreview, page, picture, preview, workbench } from './shared.ts';
import { takePicture } from './take-picture.ts';

test('a hundred hostile texts, each in every place, stay texts: no script, no request, no violation', async () => {
  assert.equal(hostileTexts.length, 100);
  await openPreview('hostile.cjm');
  // So many parts stand on several roots.
  await picture.first().waitFor();
  assert.equal(await preview.locator('[data-kind="card"]').count(), 100);
  await takePicture(page, 'hostile');

  // What tells more of a part, and what edits it, meet the texts too.
  const card = preview.locator('[data-kind="card"]').first();
  await card.focus();
  await page.keyboard.press('Space');
  await preview.locator('.cjm-card').waitFor();
  await page.keyboard.press('Escape');
  await card.focus();
  await page.keyboard.press('F2');
  const field = preview.locator('#text-input');
  await field.waitFor();
  assert.equal(await field.inputValue(), hostileTexts[0]);
  await page.keyboard.press('Escape');

  const harm = await preview.locator('body').evaluate((body) => ({
    ran: 'pwned' in globalThis,
    foreign: [
      ...body.querySelectorAll('script:not([nonce]), iframe, img, foreignObject, base, meta, style, svg link'),
    ].map(({ outerHTML }) => outerHTML),
    handlers: [...body.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    ),
    addresses: [...body.querySelectorAll('[href]')].map((element) => element.getAttribute('href') ?? ''),
  }));
  assert.equal(harm.ran, false);
  assert.deepEqual(harm.foreign, []);
  assert.deepEqual(harm.handlers, []);
  assert.deepEqual(
    harm.addresses.filter((address) => !/^(https?:|mailto:|#)/.test(address)),
    [],
  );
  // On a busy machine VS Code says which line it gave up colouring.
  const said = workbench.console.filter((line) => !line.startsWith('warning: Time limit reached when tokenizing line'));
  assert.deepEqual(
    said.filter((line) => /Content Security Policy|violates|pwned/i.test(line)),
    [],
  );
  assert.deepEqual(workbench.outside, []);
});
