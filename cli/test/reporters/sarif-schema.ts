import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import draft04 from 'ajv-draft-04';
import formats from 'ajv-formats';

const ajv = new draft04.default({ allErrors: true, unicodeRegExp: false });
formats.default(ajv);
const isValid = ajv.compile(schema);

/** What the official schema of SARIF 2.1.0 has against it; empty: nothing. */
export function sarifFaults(log: unknown): readonly string[] {
  isValid(log);
  return (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Texts that are empty, by their place: GitHub takes none. */
export function emptyTexts(value: unknown, path = ''): readonly string[] {
  if (value === '') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => emptyTexts(inner, `${path}/${key}`));
}
