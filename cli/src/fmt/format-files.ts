import type { Deprecation } from '@cjm/grammar';
import { formatText } from '@cjm/grammar/format';
import { upgradeText } from '@cjm/grammar/upgrade';
import { complain } from '../inputs/complain.ts';
import { displayPath } from '../inputs/display-path.ts';
import { findFiles } from '../inputs/find-files.ts';
import { writeFile } from '../render/write-file.ts';
import { plural } from '../reporters/plural.ts';
import { visible } from '../terminal/visible.ts';
import type { ExitCode, World } from '../world.ts';
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
}

/** `cjm fmt`: writes the files in their canonical form, or tells which ones are not in it. */
export async function formatFiles(inputs: readonly string[], options: FormatOptions, world: World): Promise<ExitCode> {
  if (options.stdin || inputs.includes('-')) return formatStandardInput(inputs, options, world);

  const { files, missing, unsearched } = await findFiles(inputs.length > 0 ? inputs : ['.'], world.folder);
  for (const input of missing) complain(`"${input}" matches no file.`, world);
  for (const folder of unsearched) complain(`"${displayPath(folder, world.folder)}" cannot be read.`, world);

  const counts = { formatted: 0, same: 0, failed: missing.length + unsearched.length };
  for (const file of files) {
    const found = format(displayPath(file, world.folder), await readSource(file), options, world);
    if (!found) counts.failed++;
    else if (found.before === found.after) counts.same++;
    else if (await settle(found, file, options, world)) counts.formatted++;
    else counts.failed++;
  }
  summarize(counts, options, world);
  if (counts.failed > 0) return 2;
  return options.check && counts.formatted > 0 ? 1 : 0;
}

async function formatStandardInput(inputs: readonly string[], options: FormatOptions, world: World): Promise<ExitCode> {
  if (inputs.some((input) => input !== '-')) {
    complain('The standard input is formatted alone: leave out the files, or "-" and --stdin.', world);
    return 2;
  }
  const found = format(options.stdinFilename ?? '<stdin>', await readStandardInput(), options, world);
  if (!found) return 2;
  const { path, before, after } = found;
  if (!options.check && !options.diff) world.out.write(after);
  if (before === after) return 0;
  tell({ path, before, after }, options, world);
  return options.check ? 1 : 0;
}

/** Answers undefined when that can't be done; the user has been told. */
function format(
  path: string,
  source: Source,
  { upgrade, outdated }: FormatOptions,
  world: World,
): Formatted | undefined {
  if ('problem' in source) {
    complain(`${path}: ${source.problem}`, world);
    return undefined;
  }
  const after = formatText(upgrade ? upgradeText(source.text, outdated) : source.text);
  if (after === undefined) complain(`${path}: It is too large or too deeply nested, so it stays as it is.`, world);
  return after === undefined ? undefined : { path, before: source.text, after };
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
  readonly failed: number;
}

function summarize({ formatted, same, failed }: Counts, options: FormatOptions, world: World): void {
  // The standard output of --diff is a patch and nothing else.
  const { write, colours } = options.diff ? world.err : world.out;
  const looked = options.check || options.diff;
  const files = plural(formatted, 'file');
  const done = looked ? `${files} would change, ${same} would not.\n` : `${files} formatted, ${same} unchanged.\n`;
  write(looked && formatted > 0 ? colours.yellow(done) : colours.green(done));
  if (failed > 0) write(colours.red(`${plural(failed, 'input')} failed.\n`));
}
