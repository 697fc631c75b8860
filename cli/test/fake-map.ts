import { pathToFileURL } from 'node:url';
import type { JourneyMap } from '@cjm/grammar/model';
import type { ReportedFile } from '../src/reporters/reporter.ts';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** An empty journey with this label and, if it has one, this name. */
export function fakeMap(label: string, name?: string): JourneyMap {
  return {
    id: name ?? label,
    ...(name === undefined ? {} : { name }),
    label,
    range,
    goals: [],
    state: 'current',
    measures: [],
    actors: [],
    sources: [],
    metrics: [],
    remarks: [],
    personas: [],
    channels: [],
    stages: [],
    opportunities: [],
    paths: [],
    moves: [],
  };
}

/** A file in `/project` that holds these maps. */
export function fakeFile(path: string, ...maps: readonly JourneyMap[]): ReportedFile {
  return { uri: pathToFileURL(`/project/${path}`).href, path, text: '', findings: [], maps, judged: true };
}
