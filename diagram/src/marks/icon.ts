import type { Point } from '../geometry.ts';
import { element, type SvgElement } from '../svg.ts';
import { type Paint, paint } from '../theme.ts';

/** Line icons on a square of 16, drawn for this picture. */
const icons = {
  goal: 'M3.5 14V2.5M3.5 3.2h8.6l-2 2.9 2 2.9H3.5',
  action: 'M8 13.5V6.2M4.8 9 8 5.8 11.2 9M3 2.5h10',
  thought: 'M3 3h10v7.2H7.6L4.6 13v-2.8H3Z',
  need: 'M8 13.2C4 10.4 2.3 8.3 2.3 6a2.9 2.9 0 0 1 5.7-.9A2.9 2.9 0 0 1 13.7 6c0 2.3-1.7 4.4-5.7 7.2Z',
  expectation: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 10.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Z',
  emotion: 'M1.8 9.5c1.6 0 2-5.6 4-5.6s2.4 8.2 4.5 8.2 2.2-5 3.9-5',
  pain: 'M9.2 1.8 3.8 9.2h3.7l-.7 5 5.4-7.4H8.5Z',
  gain: 'M8 13.5V3M3.8 7.2 8 3l4.2 4.2',
  opportunity: 'M6 11.2c0-1.5-2-2.2-2-4.7a4 4 0 0 1 8 0c0 2.5-2 3.2-2 4.7ZM6.4 13.8h3.2',
  note: 'M3.5 2.5h9v8l-3 3h-6ZM12.5 10.5h-3v3M6 5.8h4M6 8.4h2.5',
  flow: 'M2.5 5h5v6h6M11 8.5 13.5 11 11 13.5M1.5 3.5h2v3h-2Z',
  persona: 'M8 8a2.8 2.8 0 1 0 0-5.6A2.8 2.8 0 0 0 8 8ZM2.8 14c.4-2.7 2.5-4.2 5.2-4.2s4.8 1.5 5.2 4.2',
  online: 'M2 3h12v8H2ZM5.5 13.5h5M8 11v2.5',
  offline: 'M8 14S3.5 9.8 3.5 6.5a4.5 4.5 0 0 1 9 0C12.5 9.8 8 14 8 14ZM8 8.1a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2Z',
  channel: 'M4 8h8M9 4.8 12.2 8 9 11.2',
  step: 'M5.5 2.5c1.2 0 1.8 1.2 1.8 2.7S6.6 8 5.5 8 3.7 6.7 3.7 5.2 4.3 2.5 5.5 2.5ZM4.3 9.4h2.4M10.5 6.5c-1.2 0-1.8 1.2-1.8 2.7s.7 2.8 1.8 2.8 1.8-1.3 1.8-2.8-.6-2.7-1.8-2.7ZM9.3 13.5h2.4',
  exit: 'M9.5 2.5h-6v11h6M6.5 8h7M11 5.5 13.5 8 11 10.5',
  loop: 'M12.8 6.2A5.2 5.2 0 1 0 13.2 9M13.2 2.8v3.6H9.6',
  question: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.7 8 9.1 8 10M8 12.4v.6',
  objective: 'M2.5 13.5v-7l4-2.5v9.5M6.5 13.5V7h7v6.5M1.5 13.5h13M9 9.5h.01M11 9.5h.01M9 11.5h.01M11 11.5h.01',
  when: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 4.8V8l2.2 1.6',
  duration: 'M4 2h8M4 14h8M5 2v2.2C5 6.2 7 7 8 8c1-1 3-1.8 3-3.8V2M5 14v-2.2C5 9.8 7 9 8 8c1 1 3 1.8 3 3.8V14',
  metric: 'M2.5 13.5h11M4 13.5V9M8 13.5V5.5M12 13.5V2.5',
  hit: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM5.2 8.2l2 2 3.6-4',
  missed: 'M8 2.2 14.2 13H1.8ZM8 6v3.4M8 11.2v.1',
  artifact: 'M4 2h5.5L12.5 5v9H4ZM9.3 2v3.2h3.2M6 8h4.5M6 10.8h4.5',
  frontstage: 'M2 2.5h12M3 2.5c0 4-.2 7-1 11 2.6-1.4 4-5 4-11M13 2.5c0 4 .2 7 1 11-2.6-1.4-4-5-4-11',
  backstage:
    'M8 5.7a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6ZM8 1.8v2M8 12.2v2M1.8 8h2M12.2 8h2M3.6 3.6 5 5M11 11l1.4 1.4M12.4 3.6 11 5M5 11l-1.4 1.4',
  support: 'M2.5 2.5h11v4.5h-11ZM2.5 9h11v4.5h-11ZM5 4.7h.01M5 11.2h.01M8 4.7h3M8 11.2h3',
  team: 'M6 7.5a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8ZM1.8 13.5c.3-2.6 2-4 4.2-4s3.9 1.4 4.2 4M10.5 2.9a2.3 2.3 0 0 1 0 4.4M12 9.8c1.3.6 2.1 1.9 2.3 3.7',
  system: 'M2.5 3h11v7.5h-11ZM5.5 13.5h5M8 10.5v3M5 5.8l1.5 1.2L5 8.2M8 8.2h2.5',
  truth: 'M8 1.8l1.9 4 4.3.6-3.1 3 .8 4.4L8 11.7l-3.9 2.1.8-4.4-3.1-3 4.3-.6Z',
  link: 'M6.5 9.5 9.5 6.5M7.3 4.7l1.5-1.5a2.7 2.7 0 0 1 4 4l-1.5 1.5M8.7 11.3l-1.5 1.5a2.7 2.7 0 0 1-4-4l1.5-1.5',
  details: 'M2.5 5.5v8h8M5.5 2.5h8v8h-8Z',
  informed: 'M2.5 6.5v3h2.3L9.5 13V3L4.8 6.5ZM11.5 6a3 3 0 0 1 0 4',
  impact: 'M8 13.5V3.5M4.5 7 8 3.5 11.5 7M3 1.8h10',
  effort: 'M5.5 8h5M5.5 4.5v7M3.3 5.8v4.4M10.5 4.5v7M12.7 5.8v4.4M1.5 7.4v1.2M14.5 7.4v1.2',
  result: 'M2 11.5l3.8-4 2.7 2.3L14 4M10.3 4H14v3.7',
  proposed:
    'M6.5 2.2A6 6 0 0 0 3.3 4.3M2 7.3a6 6 0 0 0 .9 4M5 13.2a6 6 0 0 0 4.2.7M12 12.4a6 6 0 0 0 2-3.8M13.5 5.4a6 6 0 0 0-3.3-3',
  planned: 'M2.5 3.5h11v10h-11ZM2.5 6.5h11M5.5 2v3M10.5 2v3',
  live: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM6.5 5.5 10.5 8l-4 2.5Z',
  measured: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM5.2 8.2l2 2 3.6-4',
  dropped: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4',
  answered: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM5.2 8.2l2 2 3.6-4',
  open: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12Z',
  remains: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM5.2 8h5.6',
  added: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM5.2 8h5.6M8 5.2v5.6',
  reviewed: 'M2.5 3.5h11v10h-11ZM2.5 6.5h11M5.5 2v3M10.5 2v3M5.8 10l1.6 1.5 2.8-3',
  state: 'M3 14V2.5M3 3.5h9.5L10.5 6.5l2 3H3',
  path: 'M3.5 13.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM12.5 5.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM5 12h4.5a2.5 2.5 0 0 0 0-5h-3a2.5 2.5 0 0 1 0-3H11',
  source: 'M3 3.5c2-.8 3.5-.6 5 .5 1.5-1.1 3-1.3 5-.5v9c-2-.8-3.5-.6-5 .5-1.5-1.1-3-1.3-5-.5ZM8 4v9',
  quote: 'M3 11.5V7.8C3 5.7 4.2 4.3 6.3 4M3 8h3.2v3.5H3ZM9.5 11.5V7.8c0-2.1 1.2-3.5 3.3-3.8M9.5 8h3.2v3.5H9.5Z',
} as const;

export type IconName = keyof typeof icons;

/** `at` is the left upper corner, `size` the side of the square in px. */
export function drawIcon(name: IconName, at: Point, size: number, tone: Paint): SvgElement {
  const scale = size / 16;
  return element('path', {
    d: icons[name],
    transform: `translate(${tidy(at.x)} ${tidy(at.y)})${scale === 1 ? '' : ` scale(${tidy(scale)})`}`,
    fill: 'none',
    stroke: paint(tone),
    'stroke-width': tidy(1.4 / Math.max(scale, 0.75)),
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
}

function tidy(value: number): number {
  return Math.round(value * 100) / 100;
}
