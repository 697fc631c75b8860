import { json } from './json.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './reporter.ts';

/** Every format of `cjm lint --format`; the first is the default. */
export const reporters: readonly Reporter[] = [pretty, json];
