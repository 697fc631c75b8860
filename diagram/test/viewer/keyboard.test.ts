import type { JourneyMap } from '@cjm/grammar/model';
import { describe, expect, test } from 'vitest';
import { button, id, opened, part, press, testGiftViewer, today, tomorrow } from './gift-viewer.ts';

testGiftViewer();

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
    const wide = await page.locator('.cjm-sheet').boundingBox();
    await press('0');
    const whole = await page.locator('.cjm-sheet').boundingBox();
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
