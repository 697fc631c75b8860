import { pathToFileURL } from 'node:url';

/** The `file:` URI of an absolute path. */
export const uriOfPath = (path: string): string => (plain.test(path) ? `file://${path}` : pathToFileURL(path).href);

/** Of such nothing is written otherwise in a URI, and to find that out for each of many files takes its time. */
const plain = /^(?:\/[\w-][\w.-]*)+$/;
