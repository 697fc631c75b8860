import { element } from '@cjm/diagram/viewer/element';
import { countOf, tell } from './counts.ts';
import type { Gallery, GalleryFile, GalleryFinding } from './gallery.ts';
import { words } from './language.ts';
import { idOf, type Selection } from './selection.ts';

/** The list of files and their maps. */
export function sidebar(gallery: Gallery, selected: Selection | undefined): HTMLElement {
  const current = selected === undefined ? '' : idOf(selected);
  return element('ul', { id: 'files', class: 'files' }, ...gallery.files.map((file) => fileItem(file, current)));
}

function fileItem(file: GalleryFile, current: string): HTMLElement {
  const name = file.path.split('/').at(-1) ?? file.path;
  const folder = file.path.slice(0, -name.length);
  const entries: readonly Selection[] = file.maps.length > 0 ? file.maps.map((map) => ({ file, map })) : [{ file }];
  return element(
    'li',
    { id: `file-${file.id}` },
    element(
      'div',
      { class: 'file', title: file.path },
      element('span', { class: 'file-path' }, element('span', { class: 'file-folder' }, folder), name),
      badge(file.findings),
    ),
    element('ul', {}, ...entries.map((entry) => element('li', {}, mapLink(entry, current)))),
  );
}

function mapLink(entry: Selection, current: string): HTMLElement {
  const id = idOf(entry);
  const { map } = entry;
  const { counts } = words;
  const label = map?.label ?? words.noJourney;
  const detail = map
    ? [counts.personas(map.personas), counts.stages(map.stages), counts.touchpoints(map.touchpoints)].join(' · ')
    : entry.file.findings.some(({ severity }) => severity === 'error')
      ? words.nothingDrawn
      : words.declarations;
  return element(
    'a',
    { id: `link-${id}`, class: 'map-link', href: `#/${id}`, 'aria-current': id === current ? 'true' : undefined },
    element('span', { class: 'map-label', dir: 'auto' }, label),
    element('span', { class: 'map-detail' }, detail),
  );
}

/** The worst severity and how many there are of it, in words for those who do not see the colour. */
function badge(findings: readonly GalleryFinding[]): HTMLElement {
  const worst = findings.some(({ severity }) => severity === 'error')
    ? 'error'
    : findings.some(({ severity }) => severity === 'warning')
      ? 'warning'
      : 'info';
  if (findings.length === 0) return element('span', { class: 'badge badge-clean', title: words.findings.none }, '✓');
  return element(
    'span',
    { class: `badge badge-${worst}`, title: tell(findings) },
    element('span', { 'aria-hidden': 'true' }, String(countOf(findings, worst))),
    element('span', { class: 'unseen' }, tell(findings)),
  );
}
