import { element } from './element.ts';
import type { GalleryFinding } from './gallery.ts';

const signs: Readonly<Record<GalleryFinding['severity'], string>> = { error: '✕', warning: '!', info: 'i' };

/** The findings of the file on show, in text order. */
export function findingList(findings: readonly GalleryFinding[]): HTMLElement {
  return element('ol', { id: 'finding-list', class: 'finding-list' }, ...findings.map(findingItem));
}

function findingItem({ rule, severity, message, line, column, source }: GalleryFinding): HTMLElement {
  return element(
    'li',
    { class: 'finding' },
    element(
      'span',
      { class: `sign sign-${severity}` },
      element('span', { 'aria-hidden': 'true' }, signs[severity]),
      element('span', { class: 'unseen' }, severity),
    ),
    element(
      'div',
      { class: 'finding-text' },
      element('p', { class: 'finding-message', dir: 'auto' }, message),
      ...(source === undefined ? [] : [element('code', { class: 'finding-source', dir: 'auto' }, source)]),
    ),
    element('code', { class: 'finding-rule' }, rule),
    element('span', { class: 'finding-place' }, `Line ${line}:${column}`),
  );
}
