import { InvalidArgumentError } from '@commander-js/extra-typings';
import { isSource, overSource } from '../inputs/is-source.ts';
import { didYouMean } from '../render/did-you-mean.ts';
import { reporters } from '../reporters/index.ts';
import type { Reporter } from '../reporters/reporter.ts';

/** A format, and the file it is written to; undefined: the standard output. */
export interface FormatChoice {
  readonly reporter: Reporter;
  readonly file?: string;
}

/**
 * Reads `sarif` or `sarif=out.sarif`, after those that were given before.
 *
 * @throws InvalidArgumentError for an unknown format, where two would write to one place, and where one would write over a map
 */
export function parseFormat(text: string, before: readonly FormatChoice[] = []): readonly FormatChoice[] {
  const [, name = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(text) ?? [];
  const reporter = reporters.find((known) => known.name === name);
  if (reporter === undefined) {
    const names = reporters.map((known) => known.name);
    throw new InvalidArgumentError(`There is no format "${name}". ${didYouMean(name, names)}`);
  }
  if (file === '') throw new InvalidArgumentError(`Write the file after the =, as in ${name}=report.txt.`);
  if (file !== undefined && isSource(file)) throw new InvalidArgumentError(overSource(file));
  if (before.some((other) => other.file === file)) {
    throw new InvalidArgumentError(
      file === undefined
        ? `Only one format can be written to the standard output: write ${name}=FILE.`
        : `"${file}" is given to two formats.`,
    );
  }
  return [...before, { reporter, ...(file === undefined ? {} : { file }) }];
}
