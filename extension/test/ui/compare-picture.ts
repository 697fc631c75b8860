import assert from 'node:assert/strict';
import type { FrameLocator } from '../workbench/browser.ts';

interface Picture {
  readonly markup: string;
  readonly style: readonly string[];
}

/**
 * Asserts that the picture on the page is the one of this SVG file: the same markup but for what makes its parts
 * reachable, and the same style sheet, which the page adopts instead of showing it.
 */
export async function comparePicture(preview: FrameLocator, svg: string): Promise<void> {
  const { shown, expected } = await preview.locator('svg.cjm').evaluate((live, file): Record<string, Picture> => {
    const rulesOf = (sheet: CSSStyleSheet) => [...sheet.cssRules].map((rule) => rule.cssText);
    const parsed = new DOMParser().parseFromString(file.replace(/<(\/?)style\b/g, '<$1css'), 'image/svg+xml');
    const css = parsed.querySelector('css');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css?.textContent ?? '');
    css?.remove();

    const markupOf = (root: Element) => {
      const copy = root.cloneNode(true);
      if (!(copy instanceof Element)) return '';
      // On the page the sheet has the size, and is called as the picture is.
      const ofRoot = ['width', 'height', 'viewBox', 'aria-labelledby', 'aria-describedby'];
      for (const name of ofRoot) copy.removeAttribute(name);
      for (const element of [copy, ...copy.querySelectorAll('*')]) {
        element.removeAttribute('tabindex');
        element.removeAttribute('role');
        element.removeAttribute('aria-label');
        element.removeAttribute('aria-description');
      }
      // White space between elements is the file's, and says nothing; on the page, titles would be tooltips.
      return new XMLSerializer()
        .serializeToString(copy)
        .replace(/>\s*</g, '>\n<')
        .replace(/<(\/?)title\b/g, '<$1desc');
    };
    const adopted = live.ownerDocument.adoptedStyleSheets.map(rulesOf);
    const style = rulesOf(sheet);
    const same = adopted.find((rules) => rules.join() === style.join());
    return {
      shown: { markup: markupOf(live), style: same ?? adopted.flat() },
      expected: { markup: markupOf(parsed.documentElement), style },
    };
  }, svg);
  assert.ok((expected?.style.length ?? 0) > 3, 'the file carries its style');
  assert.deepEqual(shown?.markup.split('\n'), expected?.markup.split('\n'));
  assert.deepEqual(shown?.style, expected?.style);
}
