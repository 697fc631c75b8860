import { pathToFileURL } from 'node:url';
import type { JourneyMap } from '@cjm/grammar/model';
import { emptyMap } from '../../grammar/test/empty-map.ts';
import type { ReportedFile } from '../src/reporters/reporter.ts';

/** An empty journey with this label and, if it has one, this name. */
export const fakeMap = (label: string, name?: string): JourneyMap => ({
  ...emptyMap(name ?? label, label),
  ...(name === undefined ? {} : { name }),
});

/** A file in `/project` that holds these maps. */
export function fakeFile(path: string, ...maps: readonly JourneyMap[]): ReportedFile {
  return { uri: pathToFileURL(`/project/${path}`).href, path, text: '', findings: [], maps, judged: true };
}
