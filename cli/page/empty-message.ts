import { element } from '@cjm/diagram/viewer/element';
import type { Gallery } from './gallery.ts';
import type { Selection } from './selection.ts';

const firstMap = `persona me "Me"

journey workday "My working day" for me {
  stage "Go to work" {
    touchpoint "Make tea"     { emotion +1 }
    touchpoint "Take the bus" { emotion -0.5 "late again" }
  }
}`;

/** What stands where a map would: why there is none, and what to do. */
export function emptyMessage(gallery: Gallery, selected: Selection | undefined): readonly Node[] {
  if (selected === undefined) {
    return [
      element('h3', {}, `No maps in ${gallery.folder} yet`),
      element('p', {}, 'Save a file such as journey.cjm in the folder, and its map appears here at once. For a start:'),
      element('pre', {}, firstMap),
    ];
  }
  const { file } = selected;
  const broken = file.findings.some(({ severity }) => severity === 'error');
  return [
    element('h3', {}, broken ? 'Nothing can be drawn' : 'No journey in this file'),
    element(
      'p',
      {},
      broken ? 'The findings below say what to mend.' : `${file.path} holds declarations for other files.`,
    ),
  ];
}
