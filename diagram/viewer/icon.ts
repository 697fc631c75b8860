import { svgElement } from './element.ts';

/** Drawn in lines on a square of 16 px. */
const paths = {
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M10.3 10.3 14 14',
  filter: 'M2 3.5h12M4.5 8h7M6.75 12.5h2.5',
  display: 'M2.5 2.5h11v3h-11zM2.5 9h4.5v4.5h-4.5zM10 9h3.5v4.5H10z',
  export: 'M8 2.5V10M5 7l3 3 3-3M3 13.5h10',
  help: 'M5.5 6a2.5 2.5 0 1 1 3.7 2.2c-.8.45-1.2.9-1.2 1.8M8 12.6v.4',
  up: 'M4 10l4-4 4 4',
  down: 'M4 6l4 4 4-4',
  close: 'M4 4l8 8M12 4l-8 8',
  plus: 'M8 3.5v9M3.5 8h9',
  minus: 'M3.5 8h9',
  fit: 'M2.5 5.5v-3h3M13.5 5.5v-3h-3M2.5 10.5v3h3M13.5 10.5v3h-3',
} as const;

export type IconName = keyof typeof paths;

/** Says nothing by itself: whatever it stands on has a name. */
export function icon(name: IconName): SVGSVGElement {
  return svgElement(
    'svg',
    { class: 'cjm-icon', viewBox: '0 0 16 16', width: '16', height: '16', 'aria-hidden': 'true', focusable: 'false' },
    svgElement('path', { d: paths[name] }),
  );
}
