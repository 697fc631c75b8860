import { element } from '@cjm/diagram/viewer/element';
import type { GalleryFinding } from './gallery.ts';
import { words } from './language.ts';

const signs: Readonly<Record<GalleryFinding['severity'], string>> = { error: '✕', warning: '!', info: 'i' };

/** The findings of the file on show, in text order; each is a button that leads to its place in the picture. */
export function findingList(findings: readonly GalleryFinding[]): HTMLElement {
  return element('ol', { id: 'finding-list', class: 'finding-list' }, ...findings.map(findingItem));
}

function findingItem({ rule, severity, message, line, column, source }: GalleryFinding): HTMLElement {
  const sign = element(
    'span',
    { class: `sign sign-${severity}` },
    element('span', { 'aria-hidden': 'true' }, signs[severity]),
    element('span', { class: 'unseen' }, words.findings.severities[severity]),
  );
  const text = element(
    'span',
    { class: 'finding-text' },
    element('span', { class: 'finding-message', dir: 'auto' }, message),
    ...(source === undefined ? [] : [element('code', { class: 'finding-source', dir: 'auto' }, source)]),
  );
  const place = element('span', { class: 'finding-place' }, words.findings.place(line, column));
  const attributes = { type: 'button', class: 'finding', 'data-line': String(line), 'data-column': String(column) };
  return element(
    'li',
    {},
    element('button', attributes, sign, text, element('code', { class: 'finding-rule' }, rule), place),
  );
}

/** Tells when the reader chooses a finding. */
export function followFindings(list: HTMLElement, onChoose: (line: number, column: number) => void): void {
  list.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button !== null) onChoose(Number(button.dataset.line), Number(button.dataset.column));
  });
}
