import { element, type SvgElement } from '../svg.ts';

/** What a click follows. Only addresses of the web and of mail are links; whatever else was written stays text. */
export function drawLink(url: string, shown: SvgElement): SvgElement {
  return isAddress(url) ? element('a', { href: url, target: '_blank', rel: 'noopener noreferrer', class: 'link' }, shown) : shown;
}

export function isAddress(url: string): boolean {
  return /^(https?:\/\/|mailto:)\S/i.test(url);
}
