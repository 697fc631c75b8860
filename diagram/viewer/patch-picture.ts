import { Idiomorph } from 'idiomorph';

/** Makes what `sheet` holds equal to `next`, keeping every element whose id stays: only differences touch the page. */
export function patchPicture(sheet: HTMLElement, next: SVGSVGElement): void {
  const shown = sheet.firstElementChild;
  if (!shown) {
    sheet.append(next);
    return;
  }
  Idiomorph.morph(shown, next, {
    morphStyle: 'outerHTML',
    callbacks: { beforeNodeMorphed: (before: Node, after: Node) => !before.isEqualNode(after) },
  });
}
