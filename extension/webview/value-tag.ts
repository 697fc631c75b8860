import { find } from '@cjm/diagram/viewer/find';

export interface ValueTag {
  show(part: string, value: number): void;
  /** The point is drawn elsewhere. */
  follow(): void;
  hide(): void;
}

/** The value of a point that is on the move, beside it; screen readers hear it. */
export function createValueTag(): ValueTag {
  const tag = find('value', HTMLOutputElement);
  let of: string | undefined;
  const follow = () => {
    const face = of === undefined ? undefined : boxOfFace(of);
    if (!face) return;
    tag.style.left = `${face.right + 6}px`;
    tag.style.top = `${face.top + face.height / 2}px`;
  };
  return {
    show(part, value) {
      of = part;
      tag.value = signed(value);
      tag.hidden = false;
      follow();
    },
    follow,
    hide() {
      of = undefined;
      tag.hidden = true;
    },
  };
}

/** `+1.5`, `0`, `−0.5`: with the sign that type has for it. */
export const signed = (value: number): string => `${value > 0 ? '+' : ''}${value}`.replace('-', '−');

/** Without the word beside it. */
const boxOfFace = (part: string): DOMRect | undefined =>
  document.getElementById(part)?.querySelector('path')?.getBoundingClientRect();
