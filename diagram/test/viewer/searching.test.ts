import { describe, expect, test } from 'vitest';
import { button, opened, part, press, testGiftViewer, today, tomorrow } from './gift-viewer.ts';

testGiftViewer();

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
