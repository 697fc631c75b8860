import type { Range } from '@cjm/grammar/model';

/** What is wrong in a file that lint is set by: a config, or a baseline. While there is one, nothing is judged by it. */
export interface Mistake {
  /** The file that is to be mended. */
  readonly uri: string;
  readonly range: Range;
  /** Says what to write; ends with a period. */
  readonly message: string;
}
