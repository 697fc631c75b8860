import { isReading } from '../inputs/is-reading.ts';
import type { ChangeScope } from './changed-files.ts';
import type { FormatChoice } from './parse-format.ts';
import type { RuleChoice } from './parse-rule.ts';

/** What the command line says of a run. */
export interface LintOptions {
  /** At least one. */
  readonly format: readonly FormatChoice[];
  readonly failOn: 'error' | 'warn' | 'info';
  readonly maxWarnings?: number | undefined;
  readonly quiet?: true | undefined;
  readonly rule?: readonly RuleChoice[] | undefined;
  /** The config of all files, relative to the current folder. */
  readonly config?: string | undefined;
  readonly today?: string | undefined;
  readonly updateBaseline?: true | undefined;
  readonly pruneBaseline?: true | undefined;
  readonly fix?: true | undefined;
  readonly fixDryRun?: true | undefined;
  readonly diff?: true | undefined;
  readonly unsafe?: true | undefined;
  readonly stdin?: true | undefined;
  readonly stdinFilename?: string | undefined;
  readonly cache?: true | undefined;
  /** Where findings are kept, in place of the user's own caches. */
  readonly cacheFile?: string | undefined;
  readonly changed?: true | undefined;
  readonly since?: string | undefined;
  readonly staged?: true | undefined;
  readonly watch?: true | undefined;
  readonly stats?: true | undefined;
}

/** What is linted of what is asked for; undefined: all. */
export function scopeOf({
  changed,
  since,
  staged,
}: Pick<LintOptions, 'changed' | 'since' | 'staged'>): ChangeScope | undefined {
  if (staged) return { kind: 'staged' };
  if (since !== undefined) return { kind: 'since', ref: since };
  return changed ? { kind: 'changed' } : undefined;
}

export const isFixing = ({ fix, fixDryRun, diff }: LintOptions): boolean => Boolean(fix || fixDryRun || diff);

export const isRenewing = ({ updateBaseline, pruneBaseline }: LintOptions): boolean =>
  Boolean(updateBaseline || pruneBaseline);

/** Findings are taken from the cache. Whoever renews a baseline or repairs wants everything judged. */
export const isRemembered = (inputs: readonly string[], options: LintOptions): boolean =>
  Boolean(options.cache || options.cacheFile !== undefined) &&
  !isRenewing(options) &&
  !isFixing(options) &&
  !isReading(inputs, options);
