import type { JourneyMap } from '@cjm/grammar/model';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { giftShop } from '../fixtures/gift-shop.ts';
import { sayEverything } from '../fixtures/say-everything.ts';
import { type Opened, openViewer } from './open-viewer.ts';

const today = sayEverything(giftShop);
const tomorrow: JourneyMap = {
  ...giftShop,
  id: 'tomorrow',
  label: 'Buying a gift tomorrow',
  state: 'future',
  of: { journey: today.id, label: today.label },
};
const id = (part: string) => `cjm.${today.id}.${part}`;

let browser: Browser;
let opened: Opened;

beforeAll(async () => {
  browser = await openBrowser();
}, 30_000);
afterAll(() => browser.close());
beforeEach(async () => {
  opened = await openViewer(browser);
  await opened.show([today, tomorrow]);
});
afterEach(async () => {
  expect(opened.problems).toEqual([]);
  await opened.page.close();
});

const part = (name: string) => opened.page.locator(`[id="${id(name)}"]`);
const box = (name: string) => part(name).locator('.box').first();
const button = (name: string) => opened.page.getByRole('button', { name, exact: true });
const cards = () => opened.page.locator('.cjm-sheet [data-kind=card]').count();
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await opened.page.keyboard.press(key);
};
const card = () => opened.page.locator('.cjm-card');

describe('search', () => {
  const count = () => opened.page.locator('.cjm-count').textContent();

  test('finds every place, leads from one to the next, and gives the focus back', async () => {
    const { page } = opened;
    await part('finder').focus();
    await press('/');
    await page.keyboard.type('GIFT');
    const found = await page.locator('.cjm-found rect').count();
    expect(found).toBeGreaterThan(5);
    expect(await count()).toBe(`1 of ${found}`);
    await press('Enter');
    expect(await count()).toBe(`2 of ${found}`);
    await press('Shift+Enter', 'Shift+Enter');
    expect(await count()).toBe(`${found} of ${found}`);
    expect(await page.locator('.cjm-current rect').count()).toBe(1);
    await expect
      .poll(async () => {
        const ring = await page.locator('.cjm-current rect').boundingBox();
        return (
          ring !== null && ring.x >= 0 && ring.y > 30 && ring.x + ring.width <= 1200 && ring.y + ring.height <= 800
        );
      })
      .toBe(true);
    const last = await page.locator('.cjm-current rect').getAttribute('data-of');
    await press('Escape');
    expect(await page.locator('.cjm-found rect, .cjm-current rect').count()).toBe(0);
    expect(await opened.focused()).toBe(last);
  });

  test('with the mouse; says when there is nothing, and keeps its place over a redraw', async () => {
    const { page } = opened;
    await button('Search').click();
    await page.keyboard.type('parcel');
    await button('Next match').click();
    const place = await page.locator('.cjm-current rect').getAttribute('data-of');
    await opened.show([{ ...today, scenario: 'Another parcel' }, tomorrow]);
    expect(await page.locator('.cjm-current rect').getAttribute('data-of')).toBe(place);
    await page.getByLabel('Search in the map').fill('nothing like it');
    expect(await count()).toBe('No results');
    await page.getByLabel('Search in the map').fill('parcel');
    await part('finder').focus();
    await press('Space', 'Escape');
    expect(await page.locator('.cjm-search').isVisible()).toBe(true);
    await press('Escape');
    expect(await page.locator('.cjm-search').isHidden()).toBe(true);
    await button('Search').click();
    await button('Close the search').click();
    expect(await page.locator('.cjm-search').isHidden()).toBe(true);
  });

  test('Control+F searches, too, and what is typed is no command', async () => {
    await part('finder').focus();
    await press('Control+f');
    const before = await opened.state();
    // Nothing of the sort is found, so nothing is scrolled to.
    await opened.page.keyboard.type('=+0');
    expect((await opened.state()).window).toEqual(before.window);
    expect((await opened.state()).search).toBe('=+0');
  });
});

describe('filters', () => {
  test('a persona, a channel and a path, each to be lifted by itself', async () => {
    const { page } = opened;
    const all = await cards();
    await button('Filter').click();
    await page.getByLabel('Boris, careful planner', { exact: true }).first().check();
    await expect.poll(cards).toBeLessThan(all);
    await page.getByLabel('Website', { exact: true }).check();
    await expect.poll(() => page.locator('.cjm-sheet .faded').count()).toBeGreaterThan(0);
    expect((await opened.state()).filters).toEqual({ personas: ['boris'], channel: 'web' });
    await press('Escape');
    await button('Lift the filter: Boris, careful planner').click();
    await expect.poll(cards).toBe(all);
    expect(await page.locator('.cjm-sheet .faded').count()).toBeGreaterThan(0);
    await button('Show everything').click();
    await expect.poll(() => page.locator('.cjm-sheet .faded').count()).toBe(0);
    expect(await page.locator('.cjm-active').isHidden()).toBe(true);
  });

  test('stay over a redraw, and for a persona that comes back', async () => {
    const { page } = opened;
    await button('Filter').click();
    await page.getByLabel('Boris, careful planner', { exact: true }).first().check();
    await press('Escape');
    await opened.show([{ ...today, label: 'Edited' }, tomorrow]);
    expect((await opened.state()).filters).toEqual({ personas: ['boris'] });
    expect(await page.locator('.cjm-active').isVisible()).toBe(true);
    const renamed: JourneyMap = JSON.parse(JSON.stringify(today).replaceAll('"boris"', '"bo"'));
    await opened.show([renamed, tomorrow]);
    expect(await page.locator('.cjm-active').isHidden()).toBe(true);
    await opened.show([today, tomorrow]);
    expect(await page.locator('.cjm-active').isVisible()).toBe(true);
  });

  test('several personas together; all of them are everybody', async () => {
    const { page } = opened;
    const all = await cards();
    await button('Filter').click();
    const [anna, boris] = ['Anna, last-minute buyer', 'Boris, careful planner'].map((name) =>
      page.getByRole('checkbox', { name }),
    );
    await anna?.check();
    await expect.poll(cards).toBeLessThan(all);
    await boris?.check();
    await expect.poll(cards).toBe(all);
    expect(await boris?.isChecked()).toBe(true);
    expect(await page.locator('.cjm-active').isHidden()).toBe(true);
    await anna?.uncheck();
    await expect.poll(cards).toBeLessThan(all);
    expect((await opened.state()).filters).toEqual({ personas: ['boris'] });
  });

  test('lanes and arrangement', async () => {
    const { page } = opened;
    const lane = page.locator(`[id="${id('.lane.emotions')}"]`);
    await button('Display').click();
    await page.getByLabel('Emotions', { exact: true }).uncheck();
    await expect.poll(() => lane.count()).toBe(0);
    expect(await page.locator('.cjm-sheet [data-kind=swimlane]').count()).toBeGreaterThan(2);
    await page.getByText('Compact', { exact: true }).click();
    await expect.poll(() => page.locator('.cjm-sheet [data-kind=swimlane]').count()).toBe(0);
    await press('Escape');
    await button('Show everything').click();
    await expect.poll(() => lane.count()).toBe(1);
  });
});

describe('states', () => {
  test('one, the other, or both, without losing the place', async () => {
    const { page } = opened;
    await page.evaluate(() => {
      mapViewer.state = { ...mapViewer.state, window: { zoom: 1.5, x: 200, y: 150 } };
    });
    await page.getByText('To be', { exact: true }).click();
    await page.locator('[id="cjm.tomorrow..header"]').waitFor();
    expect(await opened.state()).toMatchObject({ journey: 'tomorrow', window: { zoom: 1.5, x: 200 } });
    const curves = await page.locator('.cjm-sheet [data-kind=curve]').count();
    await page.getByText('Compare', { exact: true }).click();
    await expect.poll(() => page.locator('.cjm-sheet [data-kind=curve]').count()).toBeGreaterThan(curves);
    expect(await opened.state()).toMatchObject({ journey: 'tomorrow', compare: true });
    await page.getByRole('radio', { name: 'Compare' }).focus();
    await press('ArrowLeft', 'ArrowLeft');
    await page.locator(`[id="${id('.header')}"]`).waitFor();
    expect((await opened.state()).compare).toBeUndefined();
  });

  test('each journey is found again where it was left', async () => {
    const { page } = opened;
    const other: JourneyMap = { ...giftShop, id: 'other', label: 'Another journey' };
    await opened.show([today, other]);
    await page.evaluate(() => {
      mapViewer.state = { ...mapViewer.state, window: { zoom: 1.5, x: 200, y: 150 } };
    });
    await page.getByRole('combobox', { name: 'Journey' }).selectOption('Another journey');
    await page.locator('[id="cjm.other..header"]').waitFor();
    expect((await opened.state()).window).toMatchObject({ x: 0, y: 0 });
    await page.getByRole('combobox', { name: 'Journey' }).selectOption(today.label);
    await page.locator(`[id="${id('.header')}"]`).waitFor();
    expect((await opened.state()).window).toMatchObject({ zoom: 1.5, x: 200, y: 150 });
  });

  test('all that a reader has set is kept as JSON over a reload', async () => {
    const { page } = opened;
    await button('Filter').click();
    await page.getByLabel('Website', { exact: true }).check();
    await press('Escape');
    await button('Search').click();
    await page.keyboard.type('gift');
    await page.evaluate(() => {
      mapViewer.state = { ...mapViewer.state, window: { zoom: 1.2, x: 100, y: 50 } };
    });
    const kept = JSON.stringify(await opened.state());
    await page.reload();
    await page.evaluate((json) => {
      mapViewer.state = JSON.parse(json);
    }, kept);
    await opened.show([today, tomorrow]);
    const { window, ...rest } = await opened.state();
    expect(rest).toEqual({ journey: today.id, filters: { channel: 'web' }, search: 'gift' });
    expect(window?.zoom).toBeCloseTo(1.2);
    expect(window?.x).toBeCloseTo(100, 0);
    await expect.poll(() => page.locator('.cjm-found rect').count()).toBeGreaterThan(0);
    expect(await opened.focused()).toBeUndefined();
  });
});

describe('the card about a part', () => {
  test('opens where the pointer rests, can be entered, and goes with Escape', async () => {
    const { page } = opened;
    await box('finder').hover();
    await card().waitFor();
    expect(await card().getAttribute('aria-label')).toBe('About: Lands on the gift finder');
    expect(await opened.focused()).toBeUndefined();
    const place = await card().boundingBox();
    await page.mouse.move((place?.x ?? 0) + 20, (place?.y ?? 0) + 20, { steps: 5 });
    await page.waitForTimeout(400);
    expect(await card().isVisible()).toBe(true);
    await press('Escape');
    expect(await card().isHidden()).toBe(true);
    await box('finder').hover();
    await card().waitFor();
    await page.mouse.move(10, 300);
    await card().waitFor({ state: 'hidden' });
  });

  test('is in the window at every part, however near the edge', async () => {
    const { page } = opened;
    for (const name of ['anna', 'boris', 'voucher', '.header']) {
      await part(name).focus();
      await page.evaluate((at) => mapViewer.reveal(at), id(name));
      await press('Space');
      const place = await card().boundingBox();
      expect(
        place && place.x >= 0 && place.y >= 0 && place.x + place.width <= 1200 && place.y + place.height <= 800,
      ).toBe(true);
      await press('Escape');
      expect(await opened.focused()).toBe(id(name));
    }
  });

  test('says what is found there, and offers what mends it', async () => {
    const { page } = opened;
    await opened.find([
      { part: id('finder'), severity: 'info', text: 'Has no owner', fixes: [] },
      {
        part: id('finder'),
        severity: 'warning',
        text: 'Has no evidence',
        code: 'evidence-missing',
        fixes: [{ id: 'note', title: 'Add a question' }],
      },
      { part: id('pay'), severity: 'error', text: 'Is off the scale', fixes: [] },
    ]);
    const sign = (at: string) => page.locator(`.cjm-finding[data-of="${id(at)}"]`);
    await sign('finder').waitFor();
    expect(await sign('finder').locator('.cjm-warning').count()).toBe(1);
    expect(await sign('finder').textContent()).toBe('2');
    expect(await sign('pay').locator('.cjm-error').count()).toBe(1);
    const shapes = await page
      .locator('.cjm-finding .cjm-severity-shape')
      .evaluateAll((all) => all.map((it) => it.getAttribute('d')));
    expect(new Set(shapes).size).toBe(2);

    await part('finder').focus();
    await press('i', 'Tab');
    expect(await card().textContent()).toContain('Warning: Has no evidence evidence-missing');
    await press('Enter');
    expect(await page.evaluate(() => heard.fixed)).toEqual([[1, 'note']]);
    expect(await opened.focused()).toBe(id('finder'));

    await sign('pay').hover();
    await card().waitFor();
    expect(await card().textContent()).toContain('Is off the scale');
    await opened.find([]);
    await expect.poll(() => page.locator('.cjm-finding').count()).toBe(0);
  });

  test('follows what is written meanwhile', async () => {
    await part('finder').focus();
    await press('Space');
    await opened.show([
      JSON.parse(JSON.stringify(today).replaceAll('Lands on the gift finder', 'Comes to it')),
      tomorrow,
    ]);
    expect(await card().textContent()).toContain('Comes to it');
  });
});

test('two fingers zoom the picture where they are, and a touch tells about a part', async () => {
  const { page } = opened;
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: readonly (readonly [number, number])[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y]) => ({ x, y })) });
  await client.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 });
  const under = () => page.evaluate(() => document.elementFromPoint(500, 400)?.closest('[id]')?.id);
  const before = { zoom: (await opened.state()).window?.zoom ?? 0, under: await under() };
  await touch('touchStart', [450, 400], [550, 400]);
  await touch('touchMove', [440, 400], [560, 400]);
  await touch('touchMove', [380, 400], [620, 400]);
  await touch('touchEnd');
  expect((await opened.state()).window?.zoom).toBeCloseTo(before.zoom * 2, 1);
  expect(await under()).toBe(before.under);

  await page.evaluate((finder) => mapViewer.reveal(finder), id('finder'));
  const place = await box('finder').boundingBox();
  const at = [(place?.x ?? 0) + 10, (place?.y ?? 0) + 10] as const;
  await touch('touchStart', at);
  await touch('touchEnd');
  await card().waitFor();
  expect(await card().getAttribute('aria-label')).toBe('About: Lands on the gift finder');
});

describe('without a mouse', () => {
  test('one tab stop for the picture; arrow keys reach every part, Enter goes to its text', async () => {
    const { page } = opened;
    expect(await page.locator('.cjm-sheet [tabindex="0"]').count()).toBe(1);
    await part('finder').focus();
    await press('Enter', 'ArrowRight', 'Enter');
    expect(await page.evaluate(() => heard.activated)).toEqual([id('finder'), id('filters')]);

    const stops = await page
      .locator('.cjm-sheet .part:not([data-kind=move])')
      .evaluateAll((all) => all.map((it) => it.id));
    const reached = await page.evaluate(() => {
      const seen = new Set<string>();
      const queue = [document.querySelector('.cjm-sheet [tabindex="0"]')?.id ?? ''];
      for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
        if (seen.has(at)) continue;
        seen.add(at);
        for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
          document.getElementById(at)?.focus();
          document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
          queue.push(document.activeElement?.id ?? at);
        }
      }
      return [...seen];
    });
    expect(stops.length).toBeGreaterThan(100);
    expect(stops.filter((stop) => !reached.includes(stop))).toEqual([]);
  });

  test('the picture is moved and zoomed, and the keys are told', async () => {
    const { page } = opened;
    await part('.header').focus();
    const start = (await opened.state()).window;
    await press('1');
    expect((await opened.state()).window?.zoom).toBe(1);
    await press('Shift+ArrowRight', 'Shift+ArrowDown');
    const moved = (await opened.state()).window;
    expect(moved?.x).toBeGreaterThan(start?.x ?? 0);
    expect(moved?.y).toBeGreaterThan(start?.y ?? 0);
    await press('0');
    const wide = await page.locator('svg.cjm').boundingBox();
    await press('0');
    const whole = await page.locator('svg.cjm').boundingBox();
    expect(wide?.width).toBeGreaterThan(1100);
    expect(whole?.height).toBeLessThan(780);
    await press('?');
    expect(await page.getByRole('dialog', { name: 'Keys in the picture' }).isVisible()).toBe(true);
    expect(await opened.focused()).toBe('Keys in the picture');
    await press('Escape');
    expect(await opened.focused()).toBe(id('.header'));
  });

  test('what changes is told to those who do not see it', async () => {
    const { page } = opened;
    const news = page.locator('.cjm-viewer > [role=status]');
    await part('finder').focus();
    await press('1');
    expect(await news.textContent()).toBe('Zoom 100 %');
    await button('Filter').click();
    await page.getByLabel('Boris, careful planner', { exact: true }).first().check();
    await expect
      .poll(() => news.textContent())
      .toBe('Buying a gift online, Boris, careful planner: 10 of 14 touchpoints');
    await press('Escape');
    await opened.find([{ part: id('finder'), severity: 'info', text: 'Has no owner', fixes: [] }]);
    await part('finder').focus();
    expect(await news.textContent()).toBe('1 finding, Space tells more');
    await expect(page.getByRole('application').getAttribute('aria-description')).resolves.toContain('Arrow keys');
  });

  test('the focus of a part that is gone goes to what is next to it', async () => {
    await part('compare').focus();
    await press('ArrowRight', 'ArrowLeft');
    expect(await opened.focused()).toBe(id('compare'));
    const without: JourneyMap = {
      ...today,
      stages: today.stages.map((stage) => ({
        ...stage,
        touchpoints: stage.touchpoints.filter((touchpoint) => touchpoint.id !== 'compare'),
      })),
      moves: today.moves.filter(({ from, to }) => from !== 'compare' && to !== 'compare'),
      paths: [],
    };
    await opened.show([without, tomorrow]);
    const next = await opened.focused();
    expect(next).toMatch(/^cjm\.buyGift-in-full\./);
    expect(await opened.page.locator('.cjm-sheet [tabindex="0"]').evaluateAll((all) => all.map((it) => it.id))).toEqual(
      [next],
    );
  });

  test('an export is chosen', async () => {
    await button('Export').focus();
    await press('Enter', 'Tab', 'Enter');
    expect(await opened.page.evaluate(() => heard.exported)).toEqual(['png']);
  });
});
