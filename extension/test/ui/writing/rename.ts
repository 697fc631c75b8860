import { test } from 'node:test';
import { takePicture } from '../take-picture.ts';
import { importing, people } from './maps.ts';
import { holds, openAt, page } from './shared.ts';

test('a name is changed in the file that declares it and in the one that uses it', async () => {
  await openAt('renamed.cjm', 'me {');
  await page.keyboard.press('F2');
  const field = page.locator('.rename-input');
  await field.waitFor();
  await takePicture(page, 'rename');
  await field.fill('小林');
  await field.press('Enter');
  await field.waitFor({ state: 'hidden' });
  await holds('renamed.cjm', importing.replaceAll('for me', 'for 小林').replace('me.rest', '小林.rest'));
  await holds('people.cjm', people.replace('persona me', 'persona 小林'));
});
