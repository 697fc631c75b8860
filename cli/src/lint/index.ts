/** What the build puts into one piece: the linter, and what runs of it in the threads beside. */
export { checkAnew } from './check-anew.ts';
export { helpLinting } from './help-linting.ts';
export { lintFiles } from './lint-files.ts';
