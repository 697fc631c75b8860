import { cast } from './cast.ts';
import { change } from './change.ts';
import { clauses } from './clauses.ts';
import { experience } from './experience.ts';
import { file } from './file.ts';
import { journey } from './journey.ts';
import type { Chapter } from './meaning.ts';
import { places } from './places.ts';
import { ways } from './ways.ts';
import { writing } from './writing.ts';

export type { Chapter, Example, ExamplePlace, Meaning, Topic, Words } from './meaning.ts';
export { metricMeanings } from './metrics.ts';
export { topics } from './topics.ts';
export { parts, words } from './words.ts';

/** What every statement of the language means, in the order of the reference. */
export const chapters: readonly Chapter[] = [file, cast, journey, places, experience, change, ways, clauses, writing];
