import { languages } from '@cjm/grammar/wording';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textsOf } from '../../../grammar/test/wording/texts-of.ts';
import { type ToolWords, toolWordsOf } from '../../viewer/words.ts';
import { openBrowser } from '../browser.ts';
import { id, today, tomorrow } from './maps.ts';
import { type Opened, openViewer } from './open-viewer.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Everything that is written on the page, or said to who does not see it, the picture aside. */
const saidOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const said = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'placeholder'];
    const elements = [...document.querySelectorAll('.cjm-viewer, .cjm-viewer *')];
    return elements
      .filter((element) => !element.closest('.cjm-sheet'))
      .flatMap((element) => [
        ...said.map((name) => element.getAttribute(name) ?? ''),
        ...[...element.childNodes].flatMap((node) =>
          node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : [],
        ),
      ])
      .map((text) => text.trim())
      .filter((text) => text !== '');
  });

/** Uses every tool, and gathers what all of them say. */
async function useAll({ page, show, find }: Opened, words: ToolWords): Promise<ReadonlySet<string>> {
  const said = new Set<string>();
  const listen = async () => {
    // With a key, a value or a colon behind it, too.
    for (const text of await saidOn(page)) said.add(text).add(text.replace(/( \(.+\)|:.*)$/s, ''));
  };
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
    await listen();
  };
  await show([today, tomorrow]);
  const severities = ['error', 'warning', 'info'] as const;
  await find(severities.map((severity) => ({ part: id('finder'), severity, text: 'So', fixes: [] })));
  await page.evaluate((part) => mapViewer.focus(part), id('finder'));
  await press('Space');
  await press('Escape');
  await press('/');
  await page.keyboard.type('zzz');
  await listen();
  await press('Escape');
  await page.getByRole('button', { name: words.filter.open, exact: true }).click();
  await page.getByRole('radio').or(page.getByRole('checkbox')).locator('visible=true').last().check();
  await press('Escape');
  await page.getByRole('button', { name: words.display.open, exact: true }).click();
  await page.getByRole('checkbox').locator('visible=true').last().uncheck();
  await listen();
  return said;
}

/** An attribute, what stands between names, and what stands before other keys. */
const withOthers = ['lang', 'filter.and', 'help.names.shift', 'help.names.control'];

test.each(languages)('every tool speaks the language of the map: %s', async (language) => {
  const words = toolWordsOf(language);
  const opened = await openViewer(browser, undefined, language);
  const said = await useAll(opened, words);
  const english = textsOf(toolWordsOf('en'));
  const own = textsOf(words);
  const places = [...own].filter(([, text]) => !/‹/.test(text)).map(([place]) => place);
  expect(places.filter((place) => !said.has(own.get(place) ?? ''))).toEqual(withOthers);
  const foreign = places.filter((place) => own.get(place) !== english.get(place));
  expect(foreign.filter((place) => said.has(english.get(place) ?? ''))).toEqual([]);
  expect(await opened.page.locator('.cjm-viewer').getAttribute('lang')).toBe(language);
  expect(await opened.page.locator('.cjm-sheet').getAttribute('lang')).toBe(language);
  // Nothing is called by what the program calls it.
  const parts = await opened.page
    .locator('.cjm-sheet .part')
    .evaluateAll((all) => all.map((part) => [part.getAttribute('data-kind'), part.getAttribute('aria-label')]));
  expect(parts.filter(([kind, label]) => kind === label)).toEqual([]);
  expect(opened.problems).toEqual([]);
  await opened.page.close();
});
