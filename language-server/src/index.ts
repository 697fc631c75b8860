export type { CheckedFile, Checker } from './checker.ts';
export { type CheckerOptions, createChecker } from './create-checker.ts';
export type { Finding, FindingSeverity, Fix, RelatedPlace, TextEdit } from './finding.ts';
