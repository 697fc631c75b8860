import { svgElement } from './element.ts';
import type { Finding } from './finding.ts';

type Severity = Finding['severity'];

/** A shape of its own for each, around its middle; told apart without colours. */
const shapes: Readonly<Record<Severity, string>> = {
  error: 'M0-8A8 8 0 1 1 0 8A8 8 0 1 1 0-8Z',
  warning: 'M0-8.5 9 7.5H-9Z',
  info: 'M-5-7.5H5Q7.5-7.5 7.5-5V5Q7.5 7.5 5 7.5H-5Q-7.5 7.5-7.5 5V-5Q-7.5-7.5-5-7.5Z',
};

const glyphs: Readonly<Record<Severity, string>> = {
  error: 'M-3-3 3 3M3-3-3 3',
  warning: 'M0-2.8V1.8M0 4.6V4.7',
  info: 'M0-4V-3.9M0-1V4',
};

/** Drawn around the origin, 18 px wide. */
export function severitySign(severity: Severity): SVGGElement {
  return svgElement(
    'g',
    { class: `cjm-severity cjm-${severity}` },
    svgElement('path', { class: 'cjm-severity-shape', d: shapes[severity] }),
    svgElement('path', { class: 'cjm-severity-glyph', d: glyphs[severity] }),
  );
}

/** The same among words. */
export function severityIcon(severity: Severity): SVGSVGElement {
  return svgElement(
    'svg',
    { class: 'cjm-severity-icon', viewBox: '-10 -10 20 20', width: '16', height: '16', 'aria-hidden': 'true' },
    severitySign(severity),
  );
}
