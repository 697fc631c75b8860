import { svgElement } from './element.ts';
import type { Finding } from './finding.ts';
import { severitySign } from './severity-sign.ts';

/** Signs at the parts that findings concern. */
export interface FindingSigns {
  readonly element: SVGGElement;
  /** From the next `draw` on. */
  show(findings: readonly Finding[]): void;
  draw(): void;
  readonly isEmpty: boolean;
}

const ranks: readonly Finding['severity'][] = ['error', 'warning', 'info'];

/** One sign a part: of the gravest finding, with their number where there are several. */
export function createFindingSigns(boxOf: (id: string) => DOMRect | undefined): FindingSigns {
  const layer = svgElement('g', { class: 'cjm-signs' });
  let byPart: ReadonlyMap<string, readonly Finding[]> = new Map();
  return {
    element: layer,
    show(findings) {
      byPart = Map.groupBy(findings, ({ part }) => part);
    },
    draw() {
      const signs = [...byPart].flatMap(([part, findings]) => {
        const box = boxOf(part);
        return box ? [sign(part, findings, box)] : [];
      });
      layer.replaceChildren(...signs);
    },
    get isEmpty() {
      return byPart.size === 0;
    },
  };
}

/** At the lower right corner: at the others stand numbers, stars and personas. */
function sign(part: string, findings: readonly Finding[], { x, y, width, height }: DOMRect): SVGGElement {
  const worst = ranks.find((rank) => findings.some(({ severity }) => severity === rank)) ?? 'info';
  const drawn = svgElement('g', { class: 'cjm-finding', 'data-of': part }, severitySign(worst));
  if (findings.length > 1) {
    const count = svgElement('text', { class: 'cjm-finding-count', x: '12', y: '4' });
    count.textContent = String(findings.length);
    drawn.append(count);
  }
  drawn.style.setProperty('--cjm-x', `${x + width - 2}px`);
  drawn.style.setProperty('--cjm-y', `${y + height - 2}px`);
  return drawn;
}
