import { element } from '@cjm/diagram/viewer/element';
import type { Gallery } from './gallery.ts';
import { words } from './language.ts';
import type { Selection } from './selection.ts';

/** What stands where a map would: why there is none, and what to do. */
export function emptyMessage(gallery: Gallery, selected: Selection | undefined): readonly Node[] {
  if (selected === undefined) {
    return [
      element('h3', {}, words.empty.folder(gallery.folder)),
      element('p', {}, words.empty.begin('journey.cjm')),
      element('pre', {}, words.empty.example),
    ];
  }
  const { file } = selected;
  const broken = file.findings.some(({ severity }) => severity === 'error');
  return [
    element('h3', {}, broken ? words.nothingDrawn : words.empty.file),
    element('p', {}, broken ? words.empty.mend : words.empty.declarations(file.path)),
  ];
}
