import { test } from 'node:test';
import { unsorted } from './maps.ts';
import { holds, openAt, page } from './shared.ts';

test('saved by hand, imports are sorted, and those without use are gone', async () => {
  await openAt('organised.cjm', 'journey');
  await page.locator('.squiggly-warning, .squiggly-info, .squiggly-error').first().waitFor();
  await page.keyboard.press('Control+S');
  await holds(
    'organised.cjm',
    unsorted.replace(/^import "teams.cjm"\n(import "drivers.cjm")\n(import "channels.cjm")/, '$2\n$1'),
  );
});
