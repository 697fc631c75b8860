import { viewerCss } from './viewer-css.ts';

export interface AdoptedStyles {
  /** The style sheet of the picture that is shown. */
  setPicture(css: string): void;
  dispose(): void;
}

/**
 * Puts the viewer's and the picture's styles on the page as constructed style sheets: a content security policy that
 * forbids inline styles blocks `<style>` elements, but not these.
 */
export function adoptStyles(document: Document): AdoptedStyles {
  const view = document.defaultView;
  if (!view) throw new Error('A viewer needs a document that is shown.');
  const own = new view.CSSStyleSheet();
  const picture = new view.CSSStyleSheet();
  own.replaceSync(viewerCss);
  document.adoptedStyleSheets.push(picture, own);
  let shown = '';
  return {
    setPicture(css) {
      if (css === shown) return;
      shown = css;
      picture.replaceSync(css);
    },
    dispose() {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== own && sheet !== picture);
    },
  };
}
