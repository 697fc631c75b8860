import { resolve } from 'node:path';
import type { Deprecation } from '@cjm/grammar';
import { format as formatMap } from '@cjm/grammar/format';
import { upgradeText } from '@cjm/grammar/upgrade';
import { complain } from '../inputs/complain.ts';
import { displayPath } from '../inputs/display-path.ts';
import { findMeant } from '../inputs/find-meant.ts';
import { isReading } from '../inputs/is-reading.ts';
import { writeFile } from '../render/write-file.ts';
import { plural } from '../reporters/plural.ts';
import { visible } from '../terminal/visible.ts';
import type { ExitCode, World } from '../world.ts';
import { findMistakes } from './find-mistakes.ts';
import { readSource, readStandardInput, type Source } from './read-source.ts';
import { toPatch } from './to-patch.ts';

export interface FormatOptions {
  readonly check?: true | undefined;
  readonly diff?: true | undefined;
  readonly upgrade?: true | undefined;
  readonly stdin?: true | undefined;
  readonly stdinFilename?: string | undefined;
  /** The old wordings that an upgrade writes anew; those of the language if left out. */
  readonly outdated?: readonly Deprecation[] | undefined;
}

interface Formatted {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** A part of it has a mistake in its form, and stays as it is. */
  readonly flawed: boolean;
}

/** `cjm fmt`: writes the files in their canonical form, or tells which ones are not in it. */
export async function formatFiles(inputs: readonly string[], options: FormatOptions, world: World): Promise<ExitCode> {
  if (isReading(inputs, options)) return formatStandardInput(inputs, options, world);

  const { files, failed } = await findMeant(inputs.length > 0 ? inputs : ['.'], world);
  const counts = { formatted: 0, same: 0, flawed: 0, failed };
  for (const file of files) {
    const found = await format(displayPath(file, world.folder), await readSource(file), options, world);
    if (found?.flawed) counts.flawed++;
    if (!found) counts.failed++;
    else if (found.before === found.after) counts.same++;
    else if (await settle(found, file, options, world)) counts.formatted++;
    else counts.failed++;
  }
  summarize(counts, options, world);
  if (counts.failed > 0) return 2;
  return counts.flawed > 0 || (options.check && counts.formatted > 0) ? 1 : 0;
}

async function formatStandardInput(inputs: readonly string[], options: FormatOptions, world: World): Promise<ExitCode> {
  if (inputs.some((input) => input !== '-')) {
    complain('The standard input is formatted alone: leave out the files, or "-" and --stdin.', world);
    return 2;
  }
  const found = await format(options.stdinFilename ?? '<stdin>', await readStandardInput(), options, world);
  if (!found) return 2;
  const { before, after, flawed } = found;
  if (!options.check && !options.diff) world.out.write(after);
  if (before === after) return flawed ? 1 : 0;
  tell(found, options, world);
  return flawed || options.check ? 1 : 0;
}

/** Answers undefined when that can't be done; the user has been told. */
async function format(
  path: string,
  source: Source,
  { upgrade, outdated }: FormatOptions,
  world: World,
): Promise<Formatted | undefined> {
  if ('problem' in source) {
    complain(`${path}: ${source.problem}`, world);
    return undefined;
  }
  const formatted = formatMap(upgrade ? upgradeText(source.text, outdated) : source.text);
  if (formatted === undefined) {
    complain(`${path}: It is too large or too deeply nested, so it stays as it is.`, world);
    return undefined;
  }
  const flawed = !formatted.whole && (await tellMistakes(path, formatted.text, world));
  return { path, before: source.text, after: formatted.text, flawed };
}

/** Tells the first mistake that kept a part from being formatted. Answers false if there is none. */
async function tellMistakes(path: string, text: string, world: World): Promise<boolean> {
  const [first, ...others] = await findMistakes(resolve(world.folder, path), text);
  if (!first) return false;
  const { line, character } = first.range.start;
  const more =
    others.length > 0 ? ` There ${others.length > 1 ? 'are' : 'is'} ${others.length} more: see cjm lint.` : '';
  complain(`${path}:${line + 1}:${character + 1} is not formatted: ${first.message}${more}`, world);
  return true;
}

/** Writes the file unless only a look was asked for. Answers false when it can't be written. */
async function settle(found: Formatted, file: string, options: FormatOptions, world: World): Promise<boolean> {
  if (!options.check && !options.diff) {
    const problem = await writeFile(file, found.after);
    if (problem !== undefined) {
      complain(problem, world);
      return false;
    }
    world.out.write(`${visible(found.path)}\n`);
  } else tell(found, options, world);
  return true;
}

function tell({ path, before, after }: Formatted, options: FormatOptions, world: World): void {
  if (options.diff) world.out.write(toPatch(path, before, after, world.out.colours));
  else if (options.check) world.out.write(`${visible(path)}\n`);
}

interface Counts {
  readonly formatted: number;
  readonly same: number;
  /** Files in which something stays as it is, for a mistake. */
  readonly flawed: number;
  readonly failed: number;
}

function summarize({ formatted, same, flawed, failed }: Counts, options: FormatOptions, world: World): void {
  // The standard output of --diff is a patch and nothing else.
  const { write, colours } = options.diff ? world.err : world.out;
  const looked = options.check || options.diff;
  const files = plural(formatted, 'file');
  const done = looked ? `${files} would change, ${same} would not.\n` : `${files} formatted, ${same} unchanged.\n`;
  write(looked && formatted > 0 ? colours.yellow(done) : colours.green(done));
  if (flawed > 0) write(colours.red(`${plural(flawed, 'file')} with mistakes.\n`));
  if (failed > 0) write(colours.red(`${plural(failed, 'input')} failed.\n`));
}
