import type { FixDeed } from '@cjm/grammar';
import type { Range } from '@cjm/grammar/model';

export type FindingSeverity = 'error' | 'warning' | 'info';

/** Replaces the text of `range` by `text`, in the file the finding is about. */
export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

/** A repair as data: one provider of quick fixes and one `--fix` serve all rules. */
export interface Fix {
  readonly does: FixDeed;
  /** Safe: keeps the meaning the author surely had, so it may be applied unasked. */
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

export interface RelatedPlace {
  readonly uri: string;
  readonly range: Range;
  readonly message: string;
}

/** What is wrong, where, and the way out. Plain data: the same in the editor, in CI and in a report. */
export interface Finding {
  /** Kebab-case name of the rule, also the diagnostic's code. */
  readonly rule: string;
  readonly severity: FindingSeverity;
  /** Names the thing and says what to do; ends with a period. */
  readonly message: string;
  readonly range: Range;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
  /** The text is not used by anything; editors fade it. */
  readonly unused?: boolean;
}
